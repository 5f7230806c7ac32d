import * as vscode from 'vscode';
import { fileLenses } from '../../core/features/file-lenses.ts';
import type { Lens } from '../../core/features/lens.ts';
import { visionLenses } from '../../core/features/vision-lenses.ts';
import { actionCommand } from '../action-command.ts';
import { literal } from '../literal.ts';
import { toPosition } from '../ranges.ts';
import type { FolderSession } from '../session/folder-session.ts';
import type { Sessions } from '../session/sessions.ts';
import type { Typing } from '../session/typing.ts';
import { affectsLenses, shownLensKinds } from './lens-settings.ts';
import { snapshotFor } from './snapshot-for.ts';

/** A place for a lens; what it says is filled in when VS Code asks. */
class PlacedLens extends vscode.CodeLens {
  readonly session: FolderSession;
  readonly lens: Lens;

  constructor(session: FolderSession, lens: Lens) {
    const at = toPosition(lens.at);
    super(new vscode.Range(at, at));
    this.session = session;
    this.lens = lens;
  }
}

/** Shows lenses over source files and over the vision. */
export class CodeLensProvider implements vscode.CodeLensProvider<PlacedLens>, vscode.Disposable {
  readonly #sessions: Sessions;
  readonly #typing: Typing;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChangeCodeLenses = this.#changed.event;

  constructor(sessions: Sessions, typing: Typing) {
    this.#sessions = sessions;
    this.#typing = typing;
    const changed = () => this.#changed.fire();
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.languages.registerCodeLensProvider({ pattern: '**/*' }, this),
      sessions.onDidChange(changed),
      sessions.onDidRemove(changed),
      typing.onDidSettle(changed),
      vscode.workspace.onDidChangeConfiguration((change) => affectsLenses(change) && changed()),
    );
  }

  provideCodeLenses(document: vscode.TextDocument): PlacedLens[] {
    const session = this.#sessions.of(document.uri);
    if (!session) return [];
    const kinds = shownLensKinds(document.uri);
    const typed = this.#typing.lineIn(document.uri);
    return lensesOf(session, document)
      .filter(({ kind, at }) => kinds.has(kind) && (kind !== 'marker' || at.line !== typed))
      .map((lens) => new PlacedLens(session, lens));
  }

  resolveCodeLens(placed: PlacedLens): PlacedLens {
    const { title, tooltip, action } = placed.lens;
    // Without a command a lens is plain text.
    placed.command = { title: literal(title), tooltip, ...(actionCommand(placed.session, action) ?? { command: '' }) };
    return placed;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

function lensesOf(session: FolderSession, document: vscode.TextDocument): readonly Lens[] {
  if (document.uri.toString() === session.visionFile?.toString()) {
    const snapshot = session.fresh();
    return snapshot ? visionLenses(snapshot) : [];
  }
  const path = session.pathOf(document.uri);
  const snapshot = path === undefined ? undefined : snapshotFor(session, document, path);
  return snapshot && path !== undefined ? fileLenses(snapshot, path) : [];
}
