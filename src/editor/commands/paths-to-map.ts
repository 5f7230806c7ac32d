import * as vscode from 'vscode';
import { activeFile } from '../notebooks.ts';
import type { FolderSession } from '../session/folder-session.ts';
import { hasPath } from '../../core/trace/sorted-paths.ts';
import type { Sessions } from '../session/sessions.ts';
import type { MapFolderArguments } from './map-folder.ts';

/**
 * What is to be mapped: as a finding or lens says it, what is selected in the Explorer,
 * else what is around the active file. Of files in several workspaces those beside the first count.
 */
export function pathsToMap(sessions: Sessions, argument: unknown, more: unknown): MapFolderArguments {
  if (argument instanceof vscode.Uri) return selected(sessions, argument, Array.isArray(more) ? more : []);
  if (isGiven(argument)) return argument;
  const active = activeFile();
  return active ? selected(sessions, active, []) : {};
}

function selected(sessions: Sessions, clicked: vscode.Uri, more: readonly unknown[]): MapFolderArguments {
  const session = sessions.of(clicked);
  if (!session) return {};
  const uris = more.length > 0 ? more.filter((uri) => uri instanceof vscode.Uri) : [clicked];
  const paths = [...new Set(uris.flatMap((uri) => session.pathOf(uri) ?? []))];
  const folder = session.folder.uri.toString();
  const [only] = paths;
  return paths.length === 1 && only !== undefined && isFile(session, only) ? { folder, file: only } : { folder, paths };
}

function isFile(session: FolderSession, path: string): boolean {
  const codeBase = session.snapshot?.trace?.codeBase;
  return codeBase !== undefined && hasPath(codeBase.files, path);
}

function isGiven(argument: unknown): argument is MapFolderArguments {
  return typeof argument === 'object' && argument !== null && ('paths' in argument || 'file' in argument);
}
