import assert from 'node:assert/strict';
import { chmodSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { listFolder } from './support/listed.ts';
import { listedByOrdinaryUser } from './support/ordinary-user.ts';
import { inFolder, type TempFolder } from './support/temp-folder.ts';

const BOTH = ['auto', 'never'] as const;

async function listed(folder: TempFolder, git: 'auto' | 'never' = 'auto', path = ''): Promise<readonly string[]> {
  return (await listFolder(folder.at(path), { git })).paths;
}

describe('Listing a git repository', () => {
  for (const git of BOTH) {
    describe(git === 'auto' ? 'with git' : 'without running git', () => {
      it('finds tracked and untracked files, not the ignored ones and not git’s own', () =>
        inFolder(async (folder) => {
          folder.repository().write({ 'a.ts': '', '.gitignore': '*.log\nout/\n' }).commit();
          folder.write({ 'new.ts': '', 'x.log': '', 'out/b.ts': '' });
          assert.deepEqual(await listed(folder, git), ['.gitignore', 'a.ts', 'new.ts']);
        }));

      it('holds to .gitignore files in subfolders and to .git/info/exclude', () =>
        inFolder(async (folder) => {
          folder.repository().write({
            '.git/info/exclude': 'private\n',
            '.gitignore': '*.log\n',
            'a/.gitignore': '!keep.log\n/only-here\n',
            'a/keep.log': '', 'a/x.log': '', 'a/only-here': '', 'a/b/only-here': '', 'a/private': '',
          });
          assert.deepEqual(await listed(folder, git), ['.gitignore', 'a/.gitignore', 'a/b/only-here', 'a/keep.log']);
        }));

      it('does not list what lies in an ignored folder, even if a pattern takes it back', () =>
        inFolder(async (folder) => {
          folder.repository().write({ '.gitignore': 'out/\n!out/keep.ts\n', 'out/keep.ts': '' });
          assert.deepEqual(await listed(folder, git), ['.gitignore']);
        }));

      it('lists below a subfolder, relative to it, under the rules of the folders above', () =>
        inFolder(async (folder) => {
          folder.repository().write({ '.gitignore': '*.log\n/packages/a/out\n', 'packages/a/x.ts': '', 'packages/a/y.log': '', 'packages/a/out/z.ts': '', 'b.ts': '' });
          assert.deepEqual(await listed(folder, git, 'packages/a'), ['x.ts']);
        }));

      it('lists a folder that the repository around ignores as if it stood alone', () =>
        inFolder(async (folder) => {
          folder.repository().write({ '.gitignore': '*\n', 'project/a.ts': '', 'project/.gitignore': '*.log\n', 'project/b.log': '' });
          assert.deepEqual(await listed(folder, git, 'project'), ['.gitignore', 'a.ts']);
        }));

      it('lists the files of submodules', () =>
        inFolder(async (folder) => {
          folder.repository('library').write({ 'library/lib.ts': '' }).commit('library');
          folder.repository('main').git('main', 'submodule', '--quiet', 'add', folder.at('library'), 'deps/lib');
          folder.write({ 'main/deps/lib/.gitignore': '*.log\n', 'main/deps/lib/new.ts': '', 'main/deps/lib/x.log': '' });
          assert.deepEqual(await listed(folder, git, 'main'), ['.gitmodules', 'deps/lib/.gitignore', 'deps/lib/lib.ts', 'deps/lib/new.ts']);
        }));

      it('lists nested repositories, each under its own rules', () =>
        inFolder(async (folder) => {
          folder.repository().write({ '.gitignore': '*.log\n', 'a.ts': '' });
          folder.repository('nested').write({ 'nested/b.ts': '', 'nested/c.log': '', 'nested/.gitignore': 'd.ts\n', 'nested/d.ts': '' });
          assert.deepEqual(await listed(folder, git), ['.gitignore', 'a.ts', 'nested/.gitignore', 'nested/b.ts', 'nested/c.log']);
        }));

      it('lists a linked worktree when it is the folder itself', () =>
        inFolder(async (folder) => {
          folder.repository('main').write({ 'main/a.ts': '', 'main/.git/info/exclude': 'private\n' }).commit('main');
          folder.git('main', 'worktree', 'add', '-q', folder.at('tree')).write({ 'tree/b.ts': '', 'tree/private': '' });
          assert.deepEqual(await listed(folder, git, 'tree'), ['a.ts', 'b.ts']);
        }));

      it('leaves out a second checkout of the same repository inside the folder, and says so', () =>
        inFolder(async (folder) => {
          folder.repository().write({ 'a.ts': '' }).commit().git('', 'worktree', 'add', '-q', folder.at('trees/b'));
          const { paths, closed } = await listFolder(folder.path, { git });
          assert.deepEqual(paths, ['a.ts']);
          assert.deepEqual(closed, [{ path: 'trees/b/', reason: 'other-worktree' }]);
        }));

      it('takes names with spaces, quotes, line breaks and characters of any script', () =>
        inFolder(async (folder) => {
          const names = ['"quoted".ts', '# hash.ts', "it's.ts", 'line\nbreak.ts', 'tab\t.ts', 'two words.ts', 'ünïcödé.ts', '日本.ts', '😀/🚀.ts', '\uFF5E.ts'];
          folder.repository().write(Object.fromEntries(names.map((name) => [name, '']))).git('', 'add', '# hash.ts', '😀/🚀.ts');
          assert.deepEqual(await listed(folder, git), names.toSorted());
        }));

      it('lists symbolic links without following them, so that loops do no harm', () =>
        inFolder(async (folder) => {
          folder.write({ 'outside/secret.ts': '', 'in/a.ts': '' }).repository('in');
          symlinkSync('.', folder.at('in/loop'));
          symlinkSync('../outside', folder.at('in/out'));
          assert.deepEqual(await listed(folder, git, 'in'), ['a.ts', 'loop', 'out']);
        }));

      it('reports folders that it may not open and lists the rest', () =>
        inFolder(async (folder) => {
          folder.repository().write({ 'sub/secret/a.ts': '', 'sub/b.ts': '' });
          chmodSync(folder.at('sub/secret'), 0o000);
          const { paths, closed } = listedByOrdinaryUser(folder.path, 'sub', git);
          chmodSync(folder.at('sub/secret'), 0o700);
          assert.deepEqual(paths, ['b.ts']);
          assert.deepEqual(closed, [{ path: 'secret/', reason: 'unreadable' }]);
        }));
    });
  }

  it('lists tracked files even where a rule ignores them, and each file once', () =>
    inFolder(async (folder) => {
      folder.repository().write({ 'a.log': '', 'b.ts': '' }).commit().write({ '.gitignore': '*.log\n' });
      assert.deepEqual(await listed(folder), ['.gitignore', 'a.log', 'b.ts']);
    }));

  it('tells the files that only git remembers from those that it saw', () =>
    inFolder(async (folder) => {
      folder.repository().write({ 'a.ts': '' }).commit().write({ 'b.ts': '' });
      const { paths, remembered } = await listFolder(folder.path, { git: 'auto' });
      assert.deepEqual([paths, remembered], [['a.ts', 'b.ts'], ['a.ts']]);
    }));

  it('lists a file in conflict once', () =>
    inFolder(async (folder) => {
      folder.repository().write({ 'a.ts': '1' }).commit().git('', 'checkout', '-q', '-b', 'other').write({ 'a.ts': '2' }).commit();
      folder.git('', 'checkout', '-q', '-').write({ 'a.ts': '3' }).commit();
      assert.throws(() => folder.git('', 'merge', '-q', 'other'));
      assert.deepEqual(await listed(folder), ['a.ts']);
    }));

  it('lists nothing for a submodule that is not checked out', () =>
    inFolder(async (folder) => {
      folder.repository('library').write({ 'library/lib.ts': '' }).commit('library');
      folder.repository('main').git('main', 'submodule', '--quiet', 'add', folder.at('library'), 'lib').commit('main');
      folder.git('main', 'submodule', '--quiet', 'deinit', '-f', 'lib');
      assert.deepEqual(await listed(folder, 'auto', 'main'), ['.gitmodules']);
      rmSync(folder.at('main/lib'), { recursive: true });
      assert.deepEqual(await listed(folder, 'auto', 'main'), ['.gitmodules']);
    }));

  it('does not enter a submodule whose folder has become a link to elsewhere', () =>
    inFolder(async (folder) => {
      folder.repository('library').write({ 'library/lib.ts': '' }).commit('library');
      folder.repository('main').git('main', 'submodule', '--quiet', 'add', folder.at('library'), 'lib').commit('main');
      renameSync(folder.at('main/lib'), folder.at('moved'));
      symlinkSync('../moved', folder.at('main/lib'));
      assert.deepEqual(await listed(folder, 'auto', 'main'), ['.gitmodules']);
    }));

  it('does not let the repository run anything', () =>
    inFolder(async (folder) => {
      const trap = `touch ${folder.at('sprung')}; true`;
      folder.repository('main').write({ 'main/a.ts': '' }).commit('main');
      for (const key of ['core.fsmonitor', 'core.pager', 'core.sshCommand', 'core.editor', 'alias.ls-files']) folder.git('main', 'config', key, trap);
      folder.write({ 'hooks/post-index-change': `#!/bin/sh\n${trap}\n` }).git('main', 'config', 'core.hooksPath', folder.at('hooks'));
      chmodSync(folder.at('hooks/post-index-change'), 0o755);
      assert.deepEqual(await listed(folder, 'auto', 'main'), ['a.ts']);
      assert.deepEqual(await listed(folder, 'auto'), ['hooks/post-index-change', 'main/a.ts']);
    }));

  it('asks the repository of the folder even when a hook points git elsewhere', () =>
    inFolder(async (folder) => {
      folder.repository('a').write({ 'a/a.ts': '' }).repository('b').write({ 'b/b.ts': '' });
      process.env['GIT_DIR'] = folder.at('b/.git');
      try {
        assert.deepEqual(await listed(folder, 'auto', 'a'), ['a.ts']);
      } finally {
        delete process.env['GIT_DIR'];
      }
    }));

  it('walks where git cannot answer', () =>
    inFolder(async (folder) => {
      folder.repository().write({ 'a.ts': '', '.gitignore': 'out\n', 'out/b.ts': '', '.git/config': 'not a config [' });
      assert.deepEqual(await listed(folder), ['.gitignore', 'a.ts']);
    }));
});

describe('Listing a folder without git', () => {
  it('holds to .gitignore and .ignore at every level, and .ignore wins', () =>
    inFolder(async (folder) => {
      folder.write({
        '.gitignore': '*.log\nbuild/\n', '.ignore': '!keep.log\nnotes\n',
        'keep.log': '', 'x.log': '', 'notes': '', 'build/a.ts': '',
        'sub/.ignore': '!build/\n*.tmp\n', 'sub/build/b.ts': '', 'sub/c.tmp': '', 'c.tmp': '',
      });
      assert.deepEqual(await listed(folder), ['.gitignore', '.ignore', 'c.tmp', 'keep.log', 'sub/.ignore', 'sub/build/b.ts']);
    }));

  it('passes over the data of other version control systems', () =>
    inFolder(async (folder) => {
      folder.write({ '.hg/store': '', '.svn/entries': '', '.jj/repo': '', 'a.ts': '' });
      assert.deepEqual(await listed(folder), ['a.ts']);
    }));

  it('reads ignore files with a byte order mark, CRLF and folders full of pattern characters', () =>
    inFolder(async (folder) => {
      folder.write({ '.gitignore': '\uFEFFone\r\ntwo\r\n', 'one': '', 'two': '', 'a [b]*!/.gitignore': '/x\n', 'a [b]*!/x': '', 'a [b]*!/y': '' });
      assert.deepEqual(await listed(folder), ['.gitignore', 'a [b]*!/.gitignore', 'a [b]*!/y']);
    }));

  it('finds repositories below and lists each under its own rules', () =>
    inFolder(async (folder) => {
      folder.repository('one').write({ 'one/a.ts': '', 'one/.gitignore': 'x\n', 'one/x': '' }).repository('two').write({ 'two/x': '' });
      assert.deepEqual(await listed(folder), ['one/.gitignore', 'one/a.ts', 'two/x']);
    }));

  it('is empty for an empty folder', () => inFolder(async (folder) => assert.deepEqual(await listed(folder), [])));

  it('fails where there is no folder', () =>
    inFolder(async (folder) => {
      folder.write({ file: '' });
      await assert.rejects(listed(folder, 'auto', 'nothing'), { code: 'ENOENT' });
      await assert.rejects(listed(folder, 'never', 'file'), { code: 'ENOTDIR' });
    }));

  for (const git of BOTH) {
    it(`stops when it is aborted (git: ${git})`, () =>
      inFolder(async (folder) => {
        folder.repository().write({ 'a.ts': '' });
        const controller = new AbortController();
        const listing = listFolder(folder.path, { git, signal: controller.signal });
        controller.abort();
        await assert.rejects(listing, { name: 'AbortError' });
      }));
  }
});
