import assert from 'node:assert/strict';
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import fc from 'fast-check';
import { codeBaseAt } from '../../src/workspace/git-code-base.ts';
import { commitOf } from '../../src/workspace/git-revision.ts';
import { scanners } from './support/scanners.ts';
import { inFolder, TempFolder } from './support/temp-folder.ts';

const OPTIONS = { tags: ['TODO'] };
const REQUEST = { ...OPTIONS, git: 'auto' } as const;
const FILES = {
  'a.ts': '// TODO(a): one\n',
  'b.ts': 'let b;\n',
  'src/c.py': '# TODO(c): three\n',
  'src/deep/d e.ts': '// @vision d\n',
  'wide.ts': Buffer.from('\uFEFF// TODO(w): wide\n', 'utf16le'),
};

describe('The code base of a commit', () => {
  const { healthy } = scanners();
  const scan = async (path: string) => {
    const { files, scans } = await healthy().scan(path, REQUEST);
    return { files, scans };
  };

  /** What a checkout of the commit holds, and what is found without one after some changes. */
  async function both(folder: TempFolder, commit: string, below = ''): Promise<{ expected: unknown; found: unknown }> {
    const copy = new TempFolder();
    try {
      copy.git('', 'clone', '-q', '--no-checkout', folder.at('repo'), 'copy').git('copy', 'checkout', '-q', commit);
      if (existsSync(copy.at('copy/.gitmodules'))) copy.git('copy', 'submodule', 'update', '-q', '--init');
      mkdirSync(copy.at(`copy/${below}`), { recursive: true });
      const now = await healthy().scan(folder.at(`repo/${below}`), REQUEST);
      const past = await codeBaseAt(folder.at(`repo/${below}`), commit, now, OPTIONS);
      return { expected: await scan(copy.at(`copy/${below}`)), found: past && { files: past.files, scans: past.scans } };
    } finally {
      copy.remove();
    }
  }

  const changes: readonly [what: string, change: (repo: TempFolder) => unknown][] = [
    ['nothing is changed', () => {}],
    ['a file says something else', (repo) => repo.write({ 'repo/a.ts': '\n\n// TODO(other): two\n' })],
    ['a file is changed and staged', (repo) => repo.write({ 'repo/a.ts': '' }).git('repo', 'add', '-A')],
    ['a change is committed', (repo) => repo.write({ 'repo/b.ts': '// TODO(b): new\n' }).commit('repo')],
    ['a file was touched', (repo) => utimesSync(repo.at('repo/a.ts'), 1, 1)],
    ['files are made', (repo) => repo.write({ 'repo/new.ts': '// TODO(n): n\n', 'repo/new/n.ts': '' })],
    ['a new file is staged', (repo) => repo.write({ 'repo/new.ts': '// TODO(n): n\n' }).git('repo', 'add', '-A')],
    ['a file is removed', (repo) => rmSync(repo.at('repo/src/c.py'))],
    ['a file is renamed', (repo) => renameSync(repo.at('repo/a.ts'), repo.at('repo/z.ts'))],
    ['a folder is renamed and committed', (repo) => (renameSync(repo.at('repo/src/deep'), repo.at('repo/src/flat')), repo.commit('repo'))],
    ['a file becomes a link', (repo) => (rmSync(repo.at('repo/a.ts')), symlinkSync('b.ts', repo.at('repo/a.ts')))],
    ['a file becomes a folder', (repo) => (rmSync(repo.at('repo/a.ts')), repo.write({ 'repo/a.ts/x.ts': '// TODO(x): x\n' }))],
    ['git is told to ignore files that it has', (repo) => repo.write({ 'repo/.gitignore': '*.ts\n' }).commit('repo')],
    ['the wide file becomes a narrow one', (repo) => repo.write({ 'repo/wide.ts': '// TODO(n): narrow\n' })],
    ['a repository is made inside', (repo) => repo.repository('repo/inner').write({ 'repo/inner/i.ts': '// TODO(i): i\n' })],
  ];
  for (const [what, change] of changes) {
    it(`is what a checkout of it holds, where ${what}`, () =>
      inFolder(async (folder) => {
        const commit = await firstCommit(folder);
        change(folder);
        const { expected, found } = await both(folder, commit);
        assert.deepEqual(found, expected);
      }));
  }

  it('is that of a folder of the repository, with paths relative to it', () =>
    inFolder(async (folder) => {
      const commit = await firstCommit(folder);
      folder.write({ 'repo/src/c.py': '', 'repo/a.ts': '' });
      const { expected, found } = await both(folder, commit, 'src');
      assert.deepEqual(found, expected);
    }));

  it('holds the files of submodules as the commit had them', () =>
    inFolder(async (folder) => {
      folder.repository('part').write({ 'part/p.ts': '// TODO(old): p\n' }).commit('part');
      await firstCommit(folder);
      folder.git('repo', 'submodule', 'add', '-q', '../part', 'sub').commit('repo');
      const commit = (await commitOf(folder.at('repo'), 'HEAD')) ?? '';
      folder.write({ 'part/p.ts': '// TODO(new): p\n', 'part/q.ts': '// TODO(q): q\n' }).commit('part');
      folder.git('repo/sub', 'pull', '-q').commit('repo').write({ 'repo/sub/p.ts': '' });
      const { expected, found } = await both(folder, commit);
      assert.deepEqual(found, expected);
    }));

  it('keeps the list of files as it is where no file came or went', () =>
    inFolder(async (folder) => {
      const commit = await firstCommit(folder);
      folder.write({ 'repo/a.ts': '' });
      const now = await healthy().scan(folder.at('repo'), REQUEST);
      assert.equal((await codeBaseAt(folder.at('repo'), commit, now, OPTIONS))?.files, now.files);
    }));

  it('leaves out what a sparse checkout leaves out', () =>
    inFolder(async (folder) => {
      const commit = await firstCommit(folder);
      folder.git('repo', 'sparse-checkout', 'set', '--no-cone', '/*', '!/src');
      const now = await healthy().scan(folder.at('repo'), REQUEST);
      assert.equal((await codeBaseAt(folder.at('repo'), commit, now, OPTIONS))?.files, now.files);
      assert.ok(!now.files.includes('src/c.py'));
    }));

  it('leaves the work tree and the index as they are', () =>
    inFolder(async (folder) => {
      const commit = await firstCommit(folder);
      folder.write({ 'repo/a.ts': 'x\n', 'repo/n.ts': '' }).git('repo', 'add', 'n.ts');
      const before = await scan(folder.at('repo'));
      await codeBaseAt(folder.at('repo'), commit, await healthy().scan(folder.at('repo'), REQUEST), OPTIONS);
      assert.deepEqual(await scan(folder.at('repo')), before);
    }));

  it('is unknown where git has no such commit', () =>
    inFolder(async (folder) => {
      await firstCommit(folder);
      const now = await healthy().scan(folder.at('repo'), REQUEST);
      assert.equal(await codeBaseAt(folder.at('repo'), 'f'.repeat(40), now, OPTIONS), undefined);
    }));

  it('is what a checkout holds after any changes', async () => {
    const path = fc.constantFrom('a.ts', 'b.ts', 'src/c.py', 'src/n.py', 'src/deep/d e.ts', 'é.ts', '𝒳.ts', 'ﬀ.ts');
    const text = fc.constantFrom('', '// TODO(x): y\n', '\n# TODO(z): w\n', '// @vision v\n');
    const step = fc.oneof(
      fc.record({ kind: fc.constant('write'), path, text }),
      fc.record({ kind: fc.constant('remove'), path, text }),
      fc.record({ kind: fc.constantFrom('stage', 'commit'), path, text }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) =>
        inFolder(async (folder) => {
          const commit = await firstCommit(folder);
          for (const { kind, path: file, text: content } of steps) {
            if (kind === 'write') folder.write({ [`repo/${file}`]: content });
            if (kind === 'remove') rmSync(folder.at(`repo/${file}`), { force: true });
            if (kind === 'stage') folder.git('repo', 'add', '-A');
            if (kind === 'commit') folder.commit('repo');
          }
          const { expected, found } = await both(folder, commit);
          assert.deepEqual(found, expected);
        })),
      { numRuns: 8 },
    );
  });
});

async function firstCommit(folder: TempFolder): Promise<string> {
  folder.repository('repo').write(Object.fromEntries(Object.entries(FILES).map(([path, content]) => [`repo/${path}`, content]))).commit('repo');
  return (await commitOf(folder.at('repo'), 'HEAD')) ?? '';
}

describe('A revision', () => {
  it('is a branch, a tag, a commit or what git computes from one', () =>
    inFolder(async (folder) => {
      const first = await firstCommit(folder);
      folder.git('repo', 'tag', 'v1').commit('repo');
      const named = await Promise.all(['v1', first.slice(0, 12), 'HEAD~1'].map((revision) => commitOf(folder.at('repo'), revision)));
      assert.deepEqual(named, [first, first, first]);
    }));

  it('with three dots is where two branches parted', () =>
    inFolder(async (folder) => {
      const first = await firstCommit(folder);
      folder.git('repo', 'checkout', '-q', '-b', 'topic').write({ 'repo/t.ts': '' }).commit('repo');
      folder.git('repo', 'checkout', '-q', 'main').write({ 'repo/m.ts': '' }).commit('repo').git('repo', 'checkout', '-q', 'topic');
      const named = await Promise.all(['main...', 'main...topic', '...main'].map((revision) => commitOf(folder.at('repo'), revision)));
      assert.deepEqual(named, [first, first, first]);
    }));

  it('is unknown where git has none of that name, and never an option', () =>
    inFolder(async (folder) => {
      await firstCommit(folder);
      const named = await Promise.all(['nowhere', '--all', 'HEAD:a.ts', '', 'nowhere...'].map((revision) => commitOf(folder.at('repo'), revision)));
      assert.deepEqual(named, [undefined, undefined, undefined, undefined, undefined]);
    }));

  it('is unknown outside of a repository', () => inFolder(async (folder) => assert.equal(await commitOf(folder.path, 'HEAD'), undefined)));
});
