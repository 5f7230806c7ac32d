import * as vscode from 'vscode';
import { missingParts } from '../../../core/features/start/missing-parts.ts';
import { nextSnapshot } from '../../../core/snapshot.ts';
import { readRepositoryParts, type RepositoryParts } from '../../../workspace/repository-parts.ts';
import type { Clock } from '../../clock.ts';
import type { FolderSession } from '../../session/folder-session.ts';
import type { StartContext } from './start-context.ts';

/** A repository that takes longer to list suggests nothing: the questions can be answered without. */
const PATIENCE_MILLISECONDS = 5000;

/** What a guided start goes by in a folder. Git is not run where nobody trusts the workspace. */
export async function readStartContext(session: FolderSession, clock: Clock): Promise<StartContext> {
  const there = session.fresh();
  const snapshot = there ?? nextSnapshot({ text: '', visionFile: 'vision.yaml', codeBase: undefined, clock: clock.moment(), say: vscode.l10n.t });
  return { snapshot, repository: await repositoryOf(session), folderName: session.folder.name, missing: missingParts(snapshot.vision.document), isNew: there === undefined };
}

async function repositoryOf({ root }: FolderSession): Promise<RepositoryParts> {
  const nothing = { areas: [], owner: undefined };
  if (root.scheme !== 'file') return nothing;
  const options = { git: vscode.workspace.isTrusted ? 'auto' : 'never', signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) } as const;
  return readRepositoryParts(root.fsPath, options).catch(() => nothing);
}
