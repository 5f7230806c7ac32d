import * as vscode from 'vscode';
import { codeCompletions } from '../../core/features/completion/code-completions.ts';
import type { Completions } from '../../core/features/completion/completion.ts';
import { visionCompletions } from '../../core/features/completion/vision-completions.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { mayBeIdSlot } from '../../core/trace/id-slot.ts';
import { markerTags } from '../../core/trace/marker-tags.ts';
import { cellOf } from '../notebooks.ts';
import { otherYamlKnows } from '../other-yaml.ts';
import type { FolderSession } from '../session/folder-session.ts';
import type { Sessions } from '../session/sessions.ts';
import { documentationOf, toCompletionItem, type VisionCompletionItem } from './completion-item.ts';

/**
 * Completes ids in comments, and everything in the vision. It is asked at every key that is typed,
 * so it takes the latest snapshot that there is and has none made.
 */
export class CompletionProvider implements vscode.CompletionItemProvider<VisionCompletionItem> {
  readonly #sessions: Sessions;

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
  }

  provideCompletionItems(document: vscode.TextDocument, position: vscode.Position): VisionCompletionItem[] {
    const session = this.#sessions.of(document.uri);
    const { snapshot } = session ?? {};
    if (!session || !snapshot) return [];
    const isVision = document.uri.toString() === session.visionFile?.toString();
    const completions = isVision
      ? visionCompletions(snapshot, document.getText(), document.offsetAt(position))
      : completionsInCode(session, snapshot, document, position);
    if (!completions) return [];
    const known = isVision && otherYamlKnows(document);
    return completions.entries.filter(({ inSchema }) => !known || !inSchema).map((entry, rank) => toCompletionItem(entry, rank, { session, document, position, span: completions.span }));
  }

  resolveCompletionItem(item: VisionCompletionItem): VisionCompletionItem {
    item.documentation = documentationOf(item);
    return item;
  }
}

/** The text of a long document is not asked for before its line looks as if an id may belong there. */
function completionsInCode(session: FolderSession, snapshot: Snapshot, document: vscode.TextDocument, position: vscode.Position): Completions | undefined {
  const lineSoFar = document.lineAt(position).text.slice(0, position.character);
  const path = session.pathOf(document.uri);
  if (path === undefined || !mayBeIdSlot(lineSoFar, { tags: markerTags(snapshot.vision.document) })) return undefined;
  const cellLanguage = cellOf(document) && document.languageId;
  return codeCompletions(snapshot, { path, cellLanguage, text: document.getText(), offset: document.offsetAt(position) });
}
