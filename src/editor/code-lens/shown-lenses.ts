import * as vscode from 'vscode';
import { fileLenses } from '../../core/features/file-lenses.ts';
import type { Lens } from '../../core/features/lens.ts';
import { visionLenses } from '../../core/features/vision-lenses.ts';
import { roleOf, type DocumentRole } from '../document-role.ts';
import type { FolderSession } from '../session/folder-session.ts';
import type { Sessions } from '../session/sessions.ts';
import type { Typing } from '../session/typing.ts';
import { affectsLenses, lensStyle, shownLensKinds, type LensStyle } from './lens-settings.ts';

export interface ShownLens {
  readonly session: FolderSession;
  readonly lens: Lens;
}

/** The lenses that settings and typing let show, in whatever style. */
export class ShownLenses implements vscode.Disposable {
  readonly #sessions: Sessions;
  readonly #typing: Typing;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChange = this.#changed.event;

  constructor(sessions: Sessions, typing: Typing) {
    this.#sessions = sessions;
    this.#typing = typing;
    const changed = () => this.#changed.fire();
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      sessions.onDidChange(changed),
      sessions.onDidRemove(changed),
      typing.onDidSettle(changed),
      vscode.workspace.onDidChangeConfiguration((change) => affectsLenses(change) && changed()),
    );
  }

  /** The lenses of a document, where it shows them in this style. */
  of(document: vscode.TextDocument, style: LensStyle): ShownLens[] {
    const kinds = shownLensKinds(document.uri);
    const role = kinds.size > 0 && lensStyle(document.uri) === style ? roleOf(this.#sessions, document) : undefined;
    if (!role) return [];
    const typed = this.#typing.lineIn(document.uri);
    return lensesOf(role)
      .filter(({ kind, at }) => kinds.has(kind) && (kind !== 'marker' || at.line !== typed))
      .map((lens) => ({ session: role.session, lens }));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

function lensesOf(role: DocumentRole): readonly Lens[] {
  return role.kind === 'vision' ? visionLenses(role.snapshot) : fileLenses(role.snapshot, role.path);
}
