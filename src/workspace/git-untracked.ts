import { runGit } from './git-process.ts';

/** Files below a folder that are neither tracked nor ignored; a repository inside is named with a slash at its end. Undefined where git cannot answer. */
export async function untrackedIn(folder: string, signal?: AbortSignal): Promise<string[] | undefined> {
  const output = await runGit(folder, ['ls-files', '-z', '--others', '--exclude-standard'], signal);
  return output?.stdout.toString().split('\0').slice(0, -1);
}
