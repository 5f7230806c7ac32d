import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { likelyItems, proposeTrailer } from '../../core/features/propose-trailer.ts';
import { nextSnapshot, type Snapshot } from '../../core/snapshot.ts';
import { EMPTY_CODE_BASE } from '../../core/trace/code-base.ts';
import { markerTags } from '../../core/trace/marker-tags.ts';
import { UserError } from '../../core/user-error.ts';
import { hookPlace, type HookPlace } from '../../workspace/git-hooks.ts';
import { hookScript, OURS } from '../hook-script.ts';
import { EXIT, type Io } from '../io.ts';
import { withVisionPath } from '../options.ts';
import { pathWithin } from '../paths.ts';
import { openProject } from '../project.ts';
import { scanFiles, withScans } from '../scan-files.ts';
import { TRAILER } from './commits.ts';

const NAME = 'prepare-commit-msg';

/** `vision hook install|uninstall`: the git hook that proposes a trailer, and what it calls. */
export function addHook(program: Command, io: Io, done: (code: number) => void): void {
  const hook = program.command('hook').description(`propose a "${TRAILER}: <id>" trailer in the messages of commits`);
  withVisionPath(hook.command('install').description(`write a ${NAME} hook, never over one that is there`)).action(async (path: string | undefined) => {
    io.out(await install(path, io));
    done(EXIT.clean);
  });
  withVisionPath(hook.command('uninstall').description('take that hook away')).action(async (path: string | undefined) => {
    io.out(await uninstall(path, io));
    done(EXIT.clean);
  });
  hook
    .command('propose', { hidden: true })
    .argument('<message>', 'the file of the message')
    .argument('[path]', 'the folder that holds vision.yaml')
    .option('--comment <word>', 'what opens a comment line', '#')
    .action(async (message: string, path: string | undefined, { comment }: { readonly comment: string }) => {
      await propose(message, path, comment, io);
      done(EXIT.clean);
    });
}

async function install(path: string | undefined, io: Io): Promise<string> {
  const { folder } = await openProject(path, {}, io);
  const place = await placeOf(folder, io);
  const file = join(place.folder, NAME);
  if (place.isManaged) throw new UserError(`core.hooksPath says that ${place.folder} holds the hooks: have its ${NAME} run\n  git diff --cached --name-only -z | vision hook propose "$1"`);
  const there = await textOf(file);
  if (there !== undefined && !there.includes(OURS)) throw new UserError(`${file} is there already: add this line to it:\n  git diff --cached --name-only -z | vision hook propose "$1"`);
  await mkdir(place.folder, { recursive: true });
  await writeFile(file, hookScript(pathWithin(place.root, folder) || '.'));
  await chmod(file, 0o755);
  return `Wrote ${file}. Messages of commits now propose what they may serve.\n`;
}

async function uninstall(path: string | undefined, io: Io): Promise<string> {
  const { folder } = await openProject(path, {}, io);
  const file = join((await placeOf(folder, io)).folder, NAME);
  if (!(await textOf(file))?.includes(OURS)) throw new UserError(`${file} is not there, or not ours: nothing was taken away.`);
  await rm(file);
  return `Removed ${file}.\n`;
}

/** Reads the paths that are about to be committed from the standard input, as git writes them. */
async function propose(message: string, path: string | undefined, comment: string, io: Io): Promise<void> {
  const { folder, snapshot } = await openProject(path, {}, io);
  const paths = (await io.input()).split('\0').flatMap((staged) => (staged === '' ? [] : (pathWithin(folder, resolve(io.cwd, staged)) ?? [])));
  const items = likelyItems(withFiles(snapshot, folder, paths), paths);
  const file = resolve(io.cwd, message);
  const text = await readFile(file, 'utf8');
  const proposed = proposeTrailer(text, TRAILER, items, comment === 'auto' ? '#' : comment);
  if (proposed !== text) await writeFile(file, proposed);
}

/** Only the files in question are read: a commit must not wait for a scan of all. */
function withFiles(snapshot: Snapshot, folder: string, paths: readonly string[]): Snapshot {
  const found = scanFiles(folder, paths, markerTags(snapshot.vision.document));
  return nextSnapshot({ ...snapshot.input, codeBase: withScans(EMPTY_CODE_BASE, found) }, snapshot);
}

async function placeOf(folder: string, { signal }: Io): Promise<HookPlace> {
  const place = await hookPlace(folder, signal);
  if (!place) throw new UserError(`${folder} is in no git repository, so there are no hooks.`);
  return place;
}

async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}
