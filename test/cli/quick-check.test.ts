import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkJson } from '../../src/cli/reporters/check-json.ts';
import { openProject } from '../../src/cli/project.ts';
import { askAhead, quickCheck } from '../../src/cli/quick-check.ts';
import { SMALL_VISION } from '../support/visions.ts';
import { inFolder, type TempFolder } from '../workspace/support/temp-folder.ts';
import { ioIn, vision } from './support.ts';

const VISION = SMALL_VISION.replace('include: [src]', 'include: [src, lib, app]');
const FILES: Readonly<Record<string, string>> = {
  'vision.yaml': VISION,
  'src/cart/a.ts': '// TODO: old\n',
  'src/search/s.ts': '// TODO(search): x\n',
  'src/lost/l.ts': '',
  'lib/one.py': '# @vision fast-cart\n',
  'lib/deep/two.py': '# FIXME(fast-card): y\n',
  'app/main.go': '// TODO: z\n',
  'top.ts': '',
};

const REQUEST = { cache: true, failOn: 'error', since: 'HEAD' } as const;

/** A repository of which a first run has looked at HEAD. */
async function remembered(test: (folder: TempFolder, env: Readonly<Record<string, string>>) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    await inFolder(async (home) => {
      folder.repository().write(FILES).commit();
      const env = { XDG_CACHE_HOME: home.path, HOME: home.path, LOCALAPPDATA: home.path };
      await vision(['check', '--since', 'HEAD'], folder.path, env);
      await test(folder, env);
    });
  });
}

/** What the quick way says, as JSON; undefined where it leaves the answer to a look at all. */
async function quick(folder: TempFolder, env: Readonly<Record<string, string>>): Promise<unknown> {
  const io = ioIn(folder.path, env);
  const answer = await askAhead(folder.path, REQUEST, io);
  const report = answer && quickCheck(await openProject(undefined, {}, io), answer, REQUEST, io);
  return report && JSON.parse(checkJson(report));
}

async function slow(folder: TempFolder): Promise<unknown> {
  return JSON.parse((await vision(['check', '--since', 'HEAD', '--no-cache', '--format', 'json'], folder.path)).out);
}

describe('a quick look at what changed since a remembered revision', () => {
  const changes: readonly [what: string, change: (folder: TempFolder) => unknown][] = [
    ['nothing changed', () => {}],
    ['a marker was added', (folder) => folder.write({ 'src/cart/a.ts': '// TODO: old\n\n// TODO: new\n' })],
    ['a file lost its reason', (folder) => folder.write({ 'src/search/s.ts': '', 'lib/deep/two.py': '' })],
    ['files came and went', (folder) => (rmSync(folder.at('app/main.go')), folder.write({ 'app/other/new.go': '// TODO: w\n', 'top2.ts': '' }))],
    ['a folder got its first reason', (folder) => folder.write({ 'src/lost/l.ts': '// @vision search\n' })],
    ['a change is staged', (folder) => folder.write({ 'lib/three.py': '# TODO: v\n' }).git('', 'add', '-A')],
    ['a marker moved to another top-level folder', (folder) => folder.write({ 'src/cart/a.ts': '', 'app/main.go': '// TODO: z\n\n// TODO: old\n' })],
  ];
  for (const [what, change] of changes) {
    it(`says what a look at all says, where ${what}`, () =>
      remembered(async (folder, env) => {
        change(folder);
        const found = await quick(folder, env);
        assert.ok(found);
        assert.deepEqual(found, await slow(folder));
      }));
  }

  const left: readonly [what: string, change: (folder: TempFolder) => unknown][] = [
    ['the vision changed', (folder) => folder.write({ 'vision.yaml': `${VISION}# more\n` })],
    ['a finding in the vision may be new', (folder) => rmSync(folder.at('src/search/s.ts'))],
    ['a repository is made inside', (folder) => folder.repository('inner')],
    ['a file became a folder', (folder) => (rmSync(folder.at('top.ts')), folder.write({ 'top.ts/a.ts': '' }))],
    ['very many files changed', (folder) => folder.write(Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`app/${index}.ts`, ''])))],
    ['another commit is asked for', (folder) => folder.write({ 'src/cart/b.ts': '' }).commit()],
  ];
  for (const [what, change] of left) {
    it(`leaves the answer to a look at all, where ${what}`, () =>
      remembered(async (folder, env) => {
        change(folder);
        assert.equal(await quick(folder, env), undefined);
      }));
  }

  it('leaves it so where what was remembered is cut off', () =>
    remembered(async (folder, env) => {
      const [name = ''] = readdirSync(join(env['HOME'] ?? '', '.'), { recursive: true, encoding: 'utf8' }).filter((entry) => entry.endsWith('-since.index'));
      const file = join(env['HOME'] ?? '', name);
      const text = readFileSync(file, 'utf8');
      for (const length of [0, 10, text.length >> 1, text.length - 1]) {
        writeFileSync(file, text.slice(0, length));
        assert.equal(await quick(folder, env), undefined);
      }
    }));

  it('says what a look at all says, whatever changed', async () => {
    const path = fc.constantFrom(...Object.keys(FILES).filter((name) => name !== 'vision.yaml'), 'lib/new.py', 'app/new/x.go', 'n.ts');
    const text = fc.constantFrom('', '// TODO: old\n', '# @vision search\n', '// @vision fast-cart\n', '// FIXME(fast-card): y\n', '// TODO(login): q\n');
    const edits = fc.array(fc.tuple(path, fc.option(text, { freq: 4 })), { maxLength: 5 });
    await remembered(async (folder, env) => {
      await fc.assert(
        fc.asyncProperty(edits, async (changed) => {
          folder.git('', 'checkout', '-q', '-f', 'HEAD').git('', 'clean', '-q', '-fd');
          for (const [file, content] of changed) {
            if (content === null) rmSync(folder.at(file), { force: true });
            else folder.write({ [file]: content });
          }
          const found = await quick(folder, env);
          if (found !== undefined) assert.deepEqual(found, await slow(folder));
        }),
        { numRuns: 25 },
      );
    });
  });
});
