import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real git repository whose commits have the dates that a test gives them. */
export class VisionRepository {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'vision-history-')));

  constructor() {
    this.git('2026-01-01', 'init', '-q');
  }

  /** Commits a file with this content on a day, at noon in UTC. */
  commit(day: string, content: string, path = 'vision.yaml'): this {
    this.write(content, path);
    return this.git(day, 'add', '-A').git(day, 'commit', '-q', '-m', 'change');
  }

  write(content: string, path = 'vision.yaml'): this {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
    return this;
  }

  /** Runs git as if on a day. */
  git(day: string, ...args: readonly string[]): this {
    return this.#run(day, day, args);
  }

  /** A commit that was written on one day and put into its place on another, as by a rebase. */
  commitLate(authored: string, committed: string, content: string): this {
    this.write(content);
    return this.#run(committed, committed, ['add', '-A']).#run(authored, committed, ['commit', '-q', '-m', 'change']);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #run(authored: string, committed: string, args: readonly string[]): this {
    const dates = { GIT_AUTHOR_DATE: `${authored}T12:00:00Z`, GIT_COMMITTER_DATE: `${committed}T12:00:00Z` };
    execFileSync('git', [...SETTINGS, '-C', this.folder, ...args], { env: { ...ENVIRONMENT, ...dates }, stdio: ['ignore', 'ignore', 'pipe'] });
    return this;
  }
}

/** Nothing of the machine's own git settings, so that tests mean the same everywhere. */
const ENVIRONMENT = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
const SETTINGS = ['user.name=test', 'user.email=test@localhost', 'init.defaultBranch=main', 'commit.gpgSign=false'].flatMap((setting) => ['-c', setting]);

/** Runs a test in a repository of its own. */
export async function inRepository(test: (repository: VisionRepository) => unknown): Promise<void> {
  const repository = new VisionRepository();
  try {
    await test(repository);
  } finally {
    repository.remove();
  }
}
