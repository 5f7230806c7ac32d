import * as vscode from 'vscode';
import { CODE_OWNERS_PATHS, CodeOwners } from '../../../core/trace/code-owners.ts';
import { pathBelow } from '../../paths.ts';
import type { FolderSession } from '../../session/folder-session.ts';

/**
 * Reads who owns the code of a workspace folder.
 * @returns what asks for a path relative to the vision; undefined where there is no CODEOWNERS
 */
export async function readOwners({ folder, root }: FolderSession): Promise<((path: string) => readonly string[]) | undefined> {
  const text = await firstText(CODE_OWNERS_PATHS.map((path) => vscode.Uri.joinPath(folder.uri, path)));
  if (text === undefined) return undefined;
  const owners = new CodeOwners(text);
  const below = pathBelow(folder.uri, root);
  const prefix = below === undefined || below === '' ? '' : `${below}/`;
  return (path) => owners.ownersOf(prefix + path);
}

async function firstText(files: readonly vscode.Uri[]): Promise<string | undefined> {
  for (const file of files) {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    } catch {
      // There is none here: the next place is looked at.
    }
  }
  return undefined;
}
