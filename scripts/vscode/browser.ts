import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { command } from '../support/command.ts';
import { Problem } from '../support/problem.ts';
import { unpackChromium } from './chromium-package.ts';
import { installedBrowserPaths } from './installed-browsers.ts';

interface BrowserProgram {
  readonly executable: string;
  readonly environment: NodeJS.ProcessEnv;
}

const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Starts a headless Chrome or Chromium with a fresh profile: an installed one where there is one, else the packaged one. */
export async function launchBrowser(cache: string, say: (line: string) => void, signal: AbortSignal): Promise<Browser> {
  const { executable, environment } = await findBrowser(cache, say, signal);
  signal.throwIfAborted();
  // Ctrl+C is ours: the browser closes when its owner leaves the scope.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return chromium.launch({ executablePath: executable, args: FLAGS, env: definedOnly(environment), timeout: 60_000, ...signals });
}

async function findBrowser(cache: string, say: (line: string) => void, signal: AbortSignal): Promise<BrowserProgram> {
  for (const executable of installedBrowserPaths(process.platform, process.env)) {
    const installed = { executable, environment: process.env };
    if (existsSync(executable) && (await starts(installed, signal))) return installed;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Problem('No Chrome or Chromium was found. Install one, or name its executable in the environment variable CHROME_PATH.');
  }
  return packagedBrowser(cache, say, signal);
}

/** The packaged libraries are used only where the system's do not suffice. */
async function packagedBrowser(cache: string, say: (line: string) => void, signal: AbortSignal): Promise<BrowserProgram> {
  const { executable, libraries, fonts } = await unpackChromium(cache, say, signal);
  const environment = existsSync('/etc/fonts/fonts.conf') ? process.env : { ...process.env, FONTCONFIG_PATH: fonts };
  const plain = { executable, environment };
  if (await starts(plain, signal)) return plain;
  const path = [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  const helped = { executable, environment: { ...environment, LD_LIBRARY_PATH: path } };
  if (await starts(helped, signal)) return helped;
  throw new Problem('The packaged Chromium does not start here. Install Chrome or Chromium, or name its executable in the environment variable CHROME_PATH.');
}

async function starts(program: BrowserProgram, signal: AbortSignal): Promise<boolean> {
  try {
    await command(program.executable, ['--version'], { environment: program.environment, seconds: 20, signal });
    return true;
  } catch {
    signal.throwIfAborted();
    return false;
  }
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
