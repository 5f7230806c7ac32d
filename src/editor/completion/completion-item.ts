import * as vscode from 'vscode';
import { cardMarkdown } from '../../core/features/card/card-markdown.ts';
import { itemCard } from '../../core/features/card/item-card.ts';
import type { Completion } from '../../core/features/completion/completion.ts';
import type { Span } from '../../core/text/span.ts';
import { literal } from '../literal.ts';
import { markdownHost, trustedMarkdown } from '../markdown.ts';
import type { FolderSession } from '../session/folder-session.ts';

const KINDS: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  item: vscode.CompletionItemKind.Reference,
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  operator: vscode.CompletionItemKind.Operator,
  date: vscode.CompletionItemKind.Constant,
  folder: vscode.CompletionItemKind.Folder,
  file: vscode.CompletionItemKind.File,
};

/** Where a completion goes. */
interface CompletionPlace {
  readonly session: FolderSession;
  readonly document: vscode.TextDocument;
  readonly position: vscode.Position;
  readonly span: Span;
}

/** A completion that remembers what it names, so that its documentation is made when somebody looks at it. */
export class VisionCompletionItem extends vscode.CompletionItem {
  readonly session: FolderSession;
  readonly completion: Completion;

  constructor(completion: Completion, session: FolderSession) {
    super({ label: completion.label, description: literal(completion.detail) }, KINDS[completion.kind]);
    this.session = session;
    this.completion = completion;
  }
}

/** @param rank from 0, the likeliest first */
export function toCompletionItem(completion: Completion, rank: number, { session, document, position, span }: CompletionPlace): VisionCompletionItem {
  const item = new VisionCompletionItem(completion, session);
  const start = document.positionAt(span.start);
  item.insertText = completion.isSnippet ? new vscode.SnippetString(completion.insert) : completion.insert;
  item.filterText = completion.filter ?? completion.label;
  item.sortText = String(rank).padStart(5, '0');
  item.range = { inserting: new vscode.Range(start, position), replacing: new vscode.Range(start, document.positionAt(span.end)) };
  if (completion.goesOn) item.command = { command: 'editor.action.triggerSuggest', title: '' };
  return item;
}

/** The card of an item as its hover shows it; what the format says of a key. */
export function documentationOf({ session, completion: { item, documentation } }: VisionCompletionItem): vscode.MarkdownString | string {
  const snapshot = session.snapshot;
  if (!item || !snapshot) return documentation ?? '';
  return trustedMarkdown(cardMarkdown(itemCard(snapshot, item), markdownHost(session)));
}
