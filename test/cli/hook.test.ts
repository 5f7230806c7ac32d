import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { SMALL_VISION } from '../support/visions.ts';
import { inFolder, type TempFolder } from '../workspace/support/temp-folder.ts';
import { vision } from './support.ts';

const HOOK = '.git/hooks/prepare-commit-msg';
const PROGRAM = new URL('program.ts', import.meta.url).pathname;

/** A repository with a change that is about to be committed, an editor that keeps what it was shown, and the program where npm puts it. */
function ready(folder: TempFolder, below = ''): void {
  folder.repository().write({
    '.gitignore': 'node_modules\nshown\neditor\n',
    [`${below}vision.yaml`]: SMALL_VISION,
    'node_modules/.bin/vision': `#!/bin/sh\nexec "${process.execPath}" --no-warnings "${PROGRAM}" "$@"\n`,
    editor: `#!/bin/sh\ncp "$1" "${folder.at('shown')}"\nprintf 'Make the cart fast\\n' | cat - "$1" > "$1.new" && mv "$1.new" "$1"\n`,
  }).commit();
  for (const program of ['node_modules/.bin/vision', 'editor']) chmodSync(folder.at(program), 0o755);
  folder.write({ [`${below}src/cart/a.ts`]: 'let a;\n' }).git('', 'add', '-A');
}

/** What the editor was shown, and what was committed. */
function commit(folder: TempFolder, ...args: readonly string[]): { shown: string; committed: string } {
  folder.git('', '-c', `core.editor=${folder.at('editor')}`, 'commit', '-q', ...args);
  const committed = execFileSync('git', ['-C', folder.path, 'log', '-1', '--format=%B'], { encoding: 'utf8' }).trim();
  return { shown: existsSync(folder.at('shown')) ? readFileSync(folder.at('shown'), 'utf8') : '', committed };
}

describe('vision hook install', () => {
  it('makes git propose a trailer in the editor, which is none until somebody takes the sign away', () =>
    inFolder(async (folder) => {
      ready(folder);
      assert.equal((await vision(['hook', 'install'], folder.path)).code, 0);
      const { shown, committed } = commit(folder);
      assert.match(shown, /^\n\n# Does this serve A fast cart\? .*\n# Vision: fast-cart\n#\n# Please enter/);
      assert.equal(committed, 'Make the cart fast');
    }));

  it('proposes only what the commit holds, not what is staged beside it', () =>
    inFolder(async (folder) => {
      ready(folder);
      folder.write({ 'src/search/b.ts': '' }).git('', 'add', '-A');
      await vision(['hook', 'install'], folder.path);
      assert.doesNotMatch(commit(folder, 'src/search/b.ts').shown, /fast-cart/);
    }));

  it('works where the vision lies in a folder of the repository', () =>
    inFolder(async (folder) => {
      ready(folder, "the shop's/");
      await vision(['hook', 'install', "the shop's"], folder.path);
      assert.match(commit(folder).shown, /# Vision: fast-cart/);
    }));

  it('leaves messages alone that are given on the command line', () =>
    inFolder(async (folder) => {
      ready(folder);
      await vision(['hook', 'install'], folder.path);
      assert.equal(commit(folder, '-m', 'Done').committed, 'Done');
    }));

  for (const mode of ['verbatim', 'whitespace', 'scissors']) {
    it(`proposes nothing where git keeps comments (${mode})`, () =>
      inFolder(async (folder) => {
        ready(folder);
        folder.git('', 'config', 'commit.cleanup', mode);
        await vision(['hook', 'install'], folder.path);
        assert.doesNotMatch(commit(folder).committed, /fast-cart/);
      }));
  }

  it('stops no commit where the program is gone', () =>
    inFolder(async (folder) => {
      ready(folder);
      await vision(['hook', 'install'], folder.path);
      folder.write({ 'node_modules/.bin/vision': '#!/bin/sh\nexit 2\n' });
      assert.equal(commit(folder).committed, 'Make the cart fast');
    }));

  it('writes over its own hook, and never over another', () =>
    inFolder(async (folder) => {
      ready(folder);
      const codes = [await vision(['hook', 'install'], folder.path), await vision(['hook', 'install'], folder.path)].map(({ code }) => code);
      folder.write({ [HOOK]: '#!/bin/sh\necho mine\n' });
      const { code, err } = await vision(['hook', 'install'], folder.path);
      assert.deepEqual([codes, code, /is there already: add this line to it/.test(err)], [[0, 0], 2, true]);
      assert.equal(readFileSync(folder.at(HOOK), 'utf8'), '#!/bin/sh\necho mine\n');
    }));

  it('leaves alone hooks that another program manages', () =>
    inFolder(async (folder) => {
      ready(folder);
      folder.git('', 'config', 'core.hooksPath', '.husky');
      const { code, err } = await vision(['hook', 'install'], folder.path);
      assert.deepEqual([code, /core\.hooksPath says that .*\.husky holds the hooks/.test(err)], [2, true]);
    }));

  it('cannot run outside of a repository', () =>
    inFolder(async (folder) => {
      folder.write({ 'vision.yaml': SMALL_VISION });
      assert.equal((await vision(['hook', 'install'], folder.path)).code, 2);
    }));
});

describe('vision hook uninstall', () => {
  it('takes its own hook away', () =>
    inFolder(async (folder) => {
      ready(folder);
      await vision(['hook', 'install'], folder.path);
      assert.equal((await vision(['hook', 'uninstall'], folder.path)).code, 0);
      assert.ok(!existsSync(folder.at(HOOK)));
    }));

  it('takes no other away', () =>
    inFolder(async (folder) => {
      ready(folder);
      folder.write({ [HOOK]: 'mine' });
      assert.equal((await vision(['hook', 'uninstall'], folder.path)).code, 2);
      assert.ok(existsSync(folder.at(HOOK)));
    }));
});
