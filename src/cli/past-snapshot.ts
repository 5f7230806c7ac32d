import { nextSnapshot, type Snapshot } from '../core/snapshot.ts';
import type { CodeBase } from '../core/trace/code-base.ts';
import { markerTags } from '../core/trace/marker-tags.ts';
import { UserError } from '../core/user-error.ts';
import { codeBaseAt } from '../workspace/git-code-base.ts';
import { commitOf, fileAt } from '../workspace/git-revision.ts';
import { repositoryAround } from '../workspace/repository.ts';
import { VISION_FILES } from '../workspace/vision-file.ts';
import type { Io } from './io.ts';
import type { ScanOptions } from './options.ts';
import type { Project } from './project.ts';
import { rememberRevision } from './revision-memory.ts';
import { scanCode } from './scan-code.ts';

/**
 * A project as it was at a revision, looked at on the same day: what time alone makes wrong is not blamed on a change.
 * Undefined where there was no vision yet.
 * @throws UserError where git knows no such revision
 */
export async function pastSnapshot({ folder, snapshot }: Project, revision: string, options: ScanOptions, io: Io): Promise<Snapshot | undefined> {
  const commit = await knownCommit(folder, revision, io);
  const vision = await visionAt(folder, commit, snapshot, io);
  if (!vision) return undefined;
  const tags = markerTags(vision.vision.document);
  const codeBase = await codeBaseAt(folder, commit, await codeNow({ folder, snapshot }, tags, options, io), { tags }, io.signal);
  // What holds for the globs of today may hold for those of then.
  const past = nextSnapshot({ ...vision.input, codeBase }, { ...vision, trace: snapshot.trace, fileFindings: snapshot.fileFindings });
  await rememberRevision({ folder, snapshot }, commit, past, options, io);
  return past;
}

/** @throws UserError where git knows no such commit */
export async function knownCommit(folder: string, revision: string, { signal }: Io): Promise<string> {
  const commit = await commitOf(folder, revision, signal);
  if (commit !== undefined) return commit;
  if (!repositoryAround(folder)) throw new UserError(`${folder} is in no git repository, so there is no revision to compare with.`);
  throw new UserError(`git knows no revision "${revision}" in ${folder}. In a shallow clone, fetch it first (for actions/checkout: fetch-depth: 0).`);
}

/** The vision of a commit, without its code; undefined where there was none, or one that is not ours. */
async function visionAt(folder: string, commit: string, now: Snapshot, { signal }: Io): Promise<Snapshot | undefined> {
  for (const visionFile of new Set([now.input.visionFile, ...VISION_FILES])) {
    const bytes = await fileAt(folder, commit, visionFile, signal);
    if (!bytes) continue;
    const text = new TextDecoder().decode(bytes);
    const past = nextSnapshot({ ...now.input, text, visionFile, codeBase: undefined, clock: { today: now.today } }, now);
    return past.vision.ownership === 'ours' ? past : undefined;
  }
  return undefined;
}

/** What there is now, read for the markers that counted then. */
async function codeNow({ folder, snapshot }: Project, tags: readonly string[], options: ScanOptions, io: Io): Promise<CodeBase> {
  const { codeBase } = snapshot.input;
  const isSame = markerTags(snapshot.vision.document).join('\n') === tags.join('\n');
  return isSame && codeBase ? codeBase : scanCode(folder, { tags }, options, io);
}
