import * as vscode from 'vscode';
import type { Position, Range } from '../core/text/span.ts';

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
