import { resolve } from 'node:path';
import type { Ownership } from '../core/model/vision.ts';
import { goalStarts } from '../core/progress/goal-starts.ts';
import { nextSnapshot, type Snapshot } from '../core/snapshot.ts';
import { EMPTY_CODE_BASE } from '../core/trace/code-base.ts';
import { markerTags } from '../core/trace/marker-tags.ts';
import { Trace } from '../core/trace/trace.ts';
import { UserError } from '../core/user-error.ts';
import { nearestVisionFolder, readVisionFile, type VisionFile } from '../workspace/vision-file.ts';
import { readVisionHistory } from '../workspace/vision-history.ts';
import type { Io } from './io.ts';
import { clockOf, type ClockOption, type ScanOptions } from './options.ts';
import { scanCode } from './scan-code.ts';

/** A vision on disk and what follows from it. */
export interface Project {
  /** Absolute path of the folder that holds the vision; the paths of findings are relative to it. */
  readonly folder: string;
  readonly snapshot: Snapshot;
}

/**
 * Reads the vision at a path, by default the nearest one, and leaves the code alone.
 * @throws UserError when there is no vision, or it is not one of ours
 */
export async function openProject(path: string | undefined, options: ClockOption, io: Io): Promise<Project> {
  return projectOf(await findVision(path, io), options, io);
}

/** The file of the vision at a path, by default the nearest one. @throws UserError when there is none */
export async function findVision(path: string | undefined, { cwd }: Io): Promise<VisionFile> {
  return readVisionFile(path === undefined ? await nearestVisionFolder(cwd) : resolve(cwd, path));
}

/** The project of a vision, without its code. @throws UserError when the vision is not one of ours */
export function projectOf(file: VisionFile, options: ClockOption, io: Io): Project {
  const snapshot = nextSnapshot({ text: file.text, visionFile: file.name, codeBase: undefined, clock: clockOf(options, io) });
  refuseForeign(snapshot.vision.ownership, file);
  return { folder: file.folder, snapshot };
}

/** The same, but not before whoever asks has set going what takes long and does not need it. */
export async function projectSoon(file: VisionFile, options: ClockOption, io: Io): Promise<Project> {
  await undefined;
  return projectOf(file, options, io);
}

/** Reads the vision at a path, its history, and the code beside it. @throws UserError as `openProject` does */
export async function loadProject(path: string | undefined, options: ClockOption & ScanOptions, io: Io): Promise<Project> {
  const file = await findVision(path, io);
  return loadCode(file, projectSoon(file, options, io), options, io);
}

/**
 * A project with the history of its vision and the code beside it. While the vision is still being read, files are listed;
 * while other threads read files, the globs of the vision are held against their names.
 */
export async function loadCode({ folder, name }: VisionFile, opened: Promise<Project>, options: ScanOptions, io: Io): Promise<Project> {
  const document = opened.then(({ snapshot }) => snapshot.vision.document);
  let trace: Trace | undefined;
  const onListed = async (files: readonly string[]) => {
    trace = Trace.of((await opened).snapshot.vision, { ...EMPTY_CODE_BASE, files }, name);
  };
  const [codeBase, history] = await Promise.all([
    scanCode(folder, { tags: document.then(markerTags), onListed }, options, io),
    document.then((read) => readVisionHistory(folder, name, goalStarts(read), io.signal)),
  ]);
  const { snapshot } = await opened;
  if (options.verbose) for (const { path: skipped, reason } of codeBase.skipped) io.err(`not read: ${skipped} (${reason})\n`);
  return { folder, snapshot: nextSnapshot({ ...snapshot.input, codeBase, history }, { ...snapshot, trace }) };
}

function refuseForeign(ownership: Ownership, { folder, name }: VisionFile): void {
  if (ownership === 'foreign') throw new UserError(`${name} in ${folder} belongs to another program: its apiVersion does not start with "vision/".`);
  if (ownership === 'empty') throw new UserError(`${name} in ${folder} is empty: delete it and run "vision init" for a start.`);
}
