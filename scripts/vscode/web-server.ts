import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../support/problem.ts';
import { startProcessGroup } from '../support/process-group.ts';
import { within } from '../support/waiting.ts';
import { withFewWatches } from './few-watches.ts';
import { type ServerLog, readServerLog } from './server-log.ts';
import type { Settings } from './settings.ts';

export interface WebServerOptions {
  /** The folder that holds `out/server-main.js`. */
  readonly program: string;
  /** An empty folder for all that the server writes. */
  readonly data: string;
  /** 0 = any free one. */
  readonly port: number;
  /** Whether folders open in Restricted Mode until a person trusts them. */
  readonly restricted: boolean;
  /** How many files and folders the system watches for it; as many as it does where it is left out. */
  readonly watches?: number | undefined;
  readonly settings: Settings;
  readonly environment: NodeJS.ProcessEnv;
  /** Folders of extensions to offer as installed ones, each under its name `publisher.name-version`. */
  readonly extensions?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

export interface WebServer extends AsyncDisposable {
  readonly port: number;
  /** Settles when the server ends by itself, with the reason. */
  readonly ended: Promise<Problem>;
  /** Gives an open window other settings; it follows within a moment. */
  use(settings: Settings): Promise<void>;
}

const SECONDS_TO_START = 60;

/** Starts VS Code's server on the loopback interface and waits until it answers. Leaving the scope ends it and its children. */
export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  await prepareData(options);
  const command = [process.execPath, 'out/server-main.js', ...serverArguments(options)] as const;
  const [program, ...args] = options.watches === undefined ? command : withFewWatches(options.watches, command);
  const group = startProcessGroup(program, args, {
    folder: options.program,
    environment: { ...options.environment, ...temporaryFiles(options.data) },
  });
  const log = readServerLog(group.output);
  const ended = group.exit.then((code) => new Problem(`VS Code's server ended with code ${code}:\n${log.text()}`));
  try {
    const failed = ended.then((problem) => Promise.reject(problem));
    const what = "VS Code's server to answer";
    const port = await within(Promise.race([answeringPort(log, options.signal), failed]), { seconds: SECONDS_TO_START, what, signal: options.signal });
    return { port, ended, use: (settings) => writeSettings(options.data, settings), [Symbol.asyncDispose]: () => group[Symbol.asyncDispose]() };
  } catch (error) {
    await group[Symbol.asyncDispose]();
    throw error;
  }
}

function serverArguments(options: WebServerOptions): string[] {
  const { data, port, restricted } = options;
  return [
    '--host=127.0.0.1',
    `--port=${port}`,
    '--without-connection-token',
    '--accept-server-license-terms',
    '--disable-telemetry',
    // Without it a built workbench does not load an extension under development.
    '--enable-smoke-test-driver',
    ...(restricted ? [] : ['--disable-workspace-trust']),
    `--server-data-dir=${data}`,
    `--user-data-dir=${join(data, 'user')}`,
    `--extensions-dir=${join(data, 'extensions')}`,
  ];
}

async function prepareData(options: WebServerOptions): Promise<void> {
  const extensions = join(options.data, 'extensions');
  await mkdir(extensions, { recursive: true });
  await writeSettings(options.data, options.settings);
  for (const [name, folder] of Object.entries(options.extensions ?? {})) {
    await symlink(folder, join(extensions, name), 'junction');
  }
}

/** Settings of the machine rather than of a workspace, so that the files of the workspace stay as they are. */
async function writeSettings(data: string, settings: Settings): Promise<void> {
  const machine = join(data, 'user/Machine');
  await mkdir(machine, { recursive: true });
  await writeFile(join(machine, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

/** VS Code leaves its sockets behind: on Linux they go where they are removed with the rest (elsewhere the path would be too long). */
function temporaryFiles(data: string): NodeJS.ProcessEnv {
  return process.platform === 'linux' ? { TMPDIR: data, XDG_RUNTIME_DIR: data } : {};
}

async function answeringPort(log: ServerLog, signal: AbortSignal): Promise<number> {
  const port = await log.port;
  const patience = AbortSignal.any([signal, AbortSignal.timeout(SECONDS_TO_START * 1000)]);
  while (!(await answers(port))) await sleep(100, undefined, { signal: patience });
  return port;
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/version`)).ok;
  } catch {
    return false;
  }
}
