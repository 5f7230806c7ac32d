import { spawn } from 'node:child_process';
import { parse } from 'node:path';

export interface GitOutput {
  readonly stdout: Buffer;
  /** Warnings of git, in English. */
  readonly stderr: string;
}

/**
 * Runs a read-only git command in `folder`, without anything the repository itself asks
 * to be run: no fsmonitor, no hooks, no pager, no check of signatures, no fetch of missing objects, no lock.
 * @param input what git is to read; nothing without it
 * @returns undefined where git is missing or fails (no repository, one of another owner, …)
 * @throws the signal's reason when aborted
 */
export async function runGit(folder: string, args: readonly string[], signal?: AbortSignal, input?: string): Promise<GitOutput | undefined> {
  signal?.throwIfAborted();
  const git = spawn('git', [...HARDENED, '-C', folder, ...args], {
    // On Windows programs are looked for in the current folder first: never let that be the workspace.
    cwd: parse(process.execPath).root,
    env: gitEnvironment(process.env),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
    ...(signal && { signal, killSignal: 'SIGKILL' as const }),
  });
  // A git that ends before it has read everything says so by its exit code.
  git.stdin.on('error', () => {}).end(input);
  const [stdout, stderr, code] = await Promise.all([collect(git.stdout), collect(git.stderr), exitCode(git)]);
  signal?.throwIfAborted();
  return code === 0 ? { stdout, stderr: stderr.toString() } : undefined;
}

const HARDENED = [
  '--no-pager',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.pager=cat', 'log.showSignature=false', 'protocol.allow=never'].flatMap((setting) => ['-c', setting]),
];

/** What a hook or a wrapping git command sets to point git at another repository than the folder's. */
const POINTERS = [
  'GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_COMMON_DIR', 'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES', 'GIT_NAMESPACE', 'GIT_PREFIX',
];

function gitEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !POINTERS.includes(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' };
}

async function collect(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  await new Promise<void>((resolve) => stream.once('close', resolve));
  return Buffer.concat(chunks);
}

/** Null where it was killed or never started. */
function exitCode(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
}
