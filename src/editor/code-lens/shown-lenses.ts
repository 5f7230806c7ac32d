import * as vscode from 'vscode';
import { fileLenses } from '../../core/features/file-lenses.ts';
import type { Lens } from '../../core/features/lens.ts';
import { visionLenses } from '../../core/features/vision-lenses.ts';
import { roleOf, type CodeRole, type DocumentRole } from '../document-role.ts';
import { cellOf } from '../notebooks.ts';
import type { FolderSession } from '../session/folder-session.ts';
import type { Sessions } from '../session/sessions.ts';
import type { Typing } from '../session/typing.ts';
import { lensStyle, shownLensKinds, type LensStyle } from './lens-settings.ts';

export interface ShownLens {
  readonly session: FolderSession;
  readonly lens: Lens;
  /** The document that shows it. */
  readonly shownIn: vscode.Uri;
}

/** The lenses that settings and typing let show, in whatever style. */
export class ShownLenses {
  readonly #sessions: Sessions;
  readonly #typing: Typing;

  constructor(sessions: Sessions, typing: Typing) {
    this.#sessions = sessions;
    this.#typing = typing;
  }

  /** The lenses of a document, where it shows them in this style. */
  of(document: vscode.TextDocument, style: LensStyle): ShownLens[] {
    const kinds = shownLensKinds(document.uri);
    const role = kinds.size > 0 && lensStyle(document.uri) === style ? roleOf(this.#sessions, document) : undefined;
    if (!role) return [];
    const typed = this.#typing.lineIn(document.uri);
    return lensesOf(role, document)
      .filter(({ kind, at }) => kinds.has(kind) && (kind !== 'marker' || at.line !== typed))
      .map((lens) => ({ session: role.session, lens, shownIn: document.uri }));
  }
}

function lensesOf(role: DocumentRole, document: vscode.TextDocument): readonly Lens[] {
  if (role.kind === 'vision') return visionLenses(role.snapshot);
  const cell = cellOf(document);
  return cell ? lensesOfCell(role, cell) : fileLenses(role.snapshot, role.path);
}

/** What a notebook as a whole serves, any of its cells may say; it is shown over the first one that holds code. */
function lensesOfCell({ session, snapshot, path }: CodeRole, cell: vscode.NotebookCell): Lens[] {
  const isFirst = cell.notebook.getCells().find(({ kind }) => kind === vscode.NotebookCellKind.Code) === cell;
  const ofNotebook = isFirst ? fileLenses(session.snapshot ?? snapshot, path).filter(({ kind }) => kind === 'file') : [];
  return [...ofNotebook, ...fileLenses(snapshot, path).filter(({ kind }) => kind === 'marker')];
}
