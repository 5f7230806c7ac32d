import { addEntry } from '../model/edit/add-entry.ts';
import type { EditResult } from '../model/edit/edit-result.ts';
import { inTurn } from '../model/edit/in-turn.ts';
import { globFor } from '../trace/glob-for.ts';

/** Edits that let files or folders serve an initiative: one line each, behind the globs that it has. */
export function mapPaths(text: string, initiative: string, paths: readonly string[]): EditResult {
  return inTurn(text, paths.map((path) => (now) => addEntry(now, ['initiatives', { id: initiative }, 'code'], globFor(path))));
}

/** Edits that say of files or folders that they need no reason, and why. */
export function exemptPaths(text: string, paths: readonly string[], because: string): EditResult {
  return inTurn(text, paths.map((path) => (now) => addEntry(now, ['code', 'exempt'], { glob: globFor(path), because })));
}
