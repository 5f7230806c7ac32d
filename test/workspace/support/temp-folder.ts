import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder on the real disk for one test. */
export class TempFolder {
  readonly path: string;

  constructor(path = realpathSync(mkdtempSync(join(tmpdir(), 'vision-')))) {
    this.path = path;
  }

  /** A folder in this one, made if need be. */
  below(path: string): TempFolder {
    mkdirSync(this.at(path), { recursive: true });
    return new TempFolder(this.at(path));
  }

  /** Writes files with their folders; contents by path. */
  write(files: Readonly<Record<string, string | Buffer>>): this {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(this.at(path)), { recursive: true });
      writeFileSync(this.at(path), content);
    }
    return this;
  }

  /** Makes `path` a git repository; its files are untracked until `git(path, 'add', …)`. */
  repository(path = ''): this {
    mkdirSync(this.at(path), { recursive: true });
    return this.git(path, 'init', '-q');
  }

  git(path: string, ...args: string[]): this {
    execFileSync('git', ['-C', this.at(path), ...SETTINGS, ...args], { stdio: ['ignore', 'ignore', 'pipe'], env: ENVIRONMENT });
    return this;
  }

  commit(path = ''): this {
    return this.git(path, 'add', '-A').git(path, 'commit', '-q', '--allow-empty', '-m', 'change');
  }

  at(path: string): string {
    return join(this.path, path);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Nothing of the machine's own git settings, so that tests mean the same everywhere. */
const ENVIRONMENT = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
const SETTINGS = ['user.name=test', 'user.email=test@localhost', 'protocol.file.allow=always', 'init.defaultBranch=main'].flatMap(
  (setting) => ['-c', setting],
);

/** Runs a test in a folder of its own. */
export async function inFolder(test: (folder: TempFolder) => unknown): Promise<void> {
  const folder = new TempFolder();
  try {
    await test(folder);
  } finally {
    folder.remove();
  }
}
