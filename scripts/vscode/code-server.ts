import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cachedFolder } from '../support/cached-folder.ts';
import { command } from '../support/command.ts';
import { Problem } from '../support/problem.ts';
import { npm } from './npm.ts';

/** The npm package that carries VS Code's own server and web workbench; the hash is the registry's for this version. */
export const CODE_SERVER = {
  version: '4.139.1',
  vscode: '1.139.1',
  integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
} as const;

/** Its add-ons need no compiling: the server complains about three that are missing and works without them. */
const INSTALL = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Fetches VS Code's server into the cache, once.
 * @returns the folder that holds `out/server-main.js`
 */
export async function fetchCodeServer(cache: string, say: (line: string) => void, signal: AbortSignal): Promise<string> {
  const name = `code-server-${CODE_SERVER.version}-${process.platform}-${process.arch}`;
  const folder = await cachedFolder(cache, name, async (folder) => {
    const run = (seconds: number, at: string) => ({ folder: at, seconds, signal });
    say(`Fetching VS Code ${CODE_SERVER.vscode} (npm package code-server ${CODE_SERVER.version}, 46 MB) into ${cache}, once …`);
    await npm(['pack', `code-server@${CODE_SERVER.version}`, '--loglevel=error'], run(600, folder));
    await unpack(folder, run(120, folder));
    say('Installing what it needs …');
    const vscode = join(folder, 'package/lib/vscode');
    await npm(INSTALL, run(600, vscode));
    await npm(INSTALL, run(600, join(vscode, 'extensions')));
    say('VS Code is there.');
  });
  return join(folder, 'package/lib/vscode');
}

async function unpack(folder: string, options: Parameters<typeof command>[2]): Promise<void> {
  const archive = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (archive === undefined) throw new Problem(`npm pack left no archive of code-server in ${folder}.`);
  const integrity = await integrityOf(join(folder, archive));
  if (integrity !== CODE_SERVER.integrity) throw new Problem(`The archive of code-server is not the known one: its hash is ${integrity}.`);
  await command('tar', ['-xzf', archive], options);
  await rm(join(folder, archive));
}

async function integrityOf(file: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}
