import { join } from 'node:path';
import type { VsCodeHost } from '../vscode/host.ts';

/** A program for `runTests` to spawn, and the words that go before all other arguments. */
export interface HostExecutable {
  readonly program: string;
  readonly before: readonly string[];
}

const SCRIPTS = join(import.meta.dirname, '../vscode');

/** How to start a host. `runTests` always turns workspace trust off; a restricted launch goes through a program of ours that does not. */
export function hostExecutable(host: VsCodeHost, restricted: boolean): HostExecutable {
  const node = (script: string, ...args: string[]): HostExecutable => ({ program: process.execPath, before: [join(SCRIPTS, script), ...args] });
  if (host.kind === 'web') return node('web-host.ts', ...(restricted ? ['--restricted'] : []));
  return restricted ? node('restricted-desktop.ts', host.executable) : { program: host.executable, before: [] };
}
