import * as vscode from 'vscode';
import type { FilePlace } from '../core/features/place.ts';
import type { Position, Range } from '../core/text/span.ts';
import { openNotebook } from './notebooks.ts';
import type { FolderSession } from './session/folder-session.ts';

/** A position of the core, which counts as VS Code does: lines and UTF-16 units from 0. */
export function toPosition({ line, column }: Position): vscode.Position {
  return new vscode.Position(line, column);
}

export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(toPosition(start), toPosition(end));
}

export function fromPosition({ line, character }: vscode.Position): Position {
  return { line, column: character };
}

/** Where a place is in VS Code: in the document of its cell, where its notebook is open, else in its file. */
export function toLocation(session: FolderSession, { file, range, inCell }: FilePlace): vscode.Location {
  const notebook = inCell && openNotebook(session.uriOf(file));
  if (!notebook || inCell.cell >= notebook.cellCount) return new vscode.Location(session.uriOf(file), toRange(range));
  return new vscode.Location(notebook.cellAt(inCell.cell).document.uri, toRange(inCell.range));
}

/** The URI of a place in a file: VS Code opens it there. */
export function uriOfPlace(session: FolderSession, { file, range: { start } }: FilePlace): vscode.Uri {
  return session.uriOf(file).with({ fragment: `L${start.line + 1},${start.column + 1}` });
}
