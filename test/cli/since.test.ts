import assert from 'node:assert/strict';
import { SMALL_VISION } from '../support/visions.ts';
import { inFolder, type TempFolder } from '../workspace/support/temp-folder.ts';
import { vision } from './support.ts';

const FILES = { 'vision.yaml': SMALL_VISION, 'src/cart/a.ts': '// TODO: old\n', 'src/search/a.ts': '', 'src/lost/a.ts': '' };

interface Result {
  readonly findings: readonly { readonly rule: string; readonly file: string; readonly line: number }[];
  readonly coverage: { readonly ratio: number };
  readonly since: { readonly revision: string; readonly coverage: { readonly ratio: number } | null; readonly resolved: readonly { readonly rule: string; readonly file: string }[] };
}

/** Commits files, changes them, and checks what is new since then. */
async function since(change: (folder: TempFolder) => unknown, argv: readonly string[] = ['--since', 'HEAD'], files: Readonly<Record<string, string>> = FILES) {
  let answer = { code: -1, out: '', err: '' };
  await inFolder(async (folder) => {
    folder.repository().write(files).commit();
    change(folder);
    answer = await vision(['check', ...argv, '--format', 'json'], folder.path);
  });
  return { ...answer, result: (answer.code < 2 ? JSON.parse(answer.out) : undefined) as Result };
}

async function added(change: (folder: TempFolder) => unknown): Promise<string[]> {
  const { result } = await since(change);
  return result.findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`);
}

describe('vision check --since', () => {
  it('reports nothing where nothing changed', async () => assert.deepEqual(await added(() => {}), []));

  it('reports what is new in a changed file, whatever lines moved', async () => {
    assert.deepEqual(await added((folder) => folder.write({ 'src/cart/a.ts': 'let a;\n// TODO: old\n\n// TODO: new\n' })), ['orphan-marker src/cart/a.ts:4']);
  });

  it('reports what is new in a file that git does not know yet', async () => {
    assert.deepEqual(await added((folder) => folder.write({ 'src/cart/b.ts': '// TODO: new\n' })), ['orphan-marker src/cart/b.ts:1']);
  });

  it('reports a glob that matches no more', async () => {
    assert.deepEqual(await added((folder) => folder.git('', 'rm', '-q', 'src/search/a.ts')), ['code-glob-empty vision.yaml:48']);
  });

  it('reports what a change of the vision does to code that did not change', async () => {
    const found = await added((folder) => folder.write({ 'vision.yaml': SMALL_VISION.replace('[src/search]', '[src/other]') }));
    assert.deepEqual(found, ['orphan-folder src/search:1', 'code-glob-empty vision.yaml:48']);
  });

  it('reads earlier files for the markers that counted then', async () => {
    const withMarkers = (markers: string) => SMALL_VISION.replace('  include: [src]', `  include: [src]\n  markers: [${markers}]`);
    const files = { ...FILES, 'vision.yaml': withMarkers('TODO'), 'src/cart/b.ts': '// NOTE: seen\n' };
    const { result } = await since((folder) => folder.write({ 'vision.yaml': withMarkers('TODO, NOTE') }), ['--since', 'HEAD'], files);
    assert.deepEqual(result.findings.map(({ rule, file }) => `${rule} ${file}`), ['orphan-marker src/cart/b.ts']);
  });

  it('blames no change for what time makes wrong', async () => {
    const { result } = await since(() => {}, ['--since', 'HEAD', '--today', '2027-12-01']);
    assert.deepEqual(result.findings, []);
  });

  it('tells coverage before and after, and what is resolved', async () => {
    const { result } = await since((folder) => folder.write({ 'src/lost/a.ts': '// @vision search\n' }));
    assert.deepEqual([result.since.coverage?.ratio, result.coverage.ratio], [2 / 3, 1]);
    assert.deepEqual(result.since.resolved.map(({ rule, file }) => `${rule} ${file}`), ['orphan-folder src/lost']);
  });

  it('fails on new findings only', async () => {
    const codes = [
      (await since(() => {}, ['--since', 'HEAD', '--fail-on', 'hint'])).code,
      (await since((folder) => folder.write({ 'src/cart/b.ts': '// TODO: new\n' }), ['--since', 'HEAD', '--fail-on', 'hint'])).code,
    ];
    assert.deepEqual(codes, [0, 1]);
  });

  it('takes every finding for new where there was no vision', async () => {
    const { result } = await since((folder) => folder.write({ 'vision.yaml': SMALL_VISION }), ['--since', 'HEAD'], { 'src/cart/a.ts': '// TODO: old\n' });
    assert.ok(result.findings.some(({ rule }) => rule === 'orphan-marker'));
    assert.equal(result.since.coverage, null);
  });

  it('compares with where the branch began, if asked with three dots', async () => {
    const { result } = await since((folder) => {
      folder.git('', 'checkout', '-q', '-b', 'topic').write({ 'src/cart/b.ts': '// TODO: new\n' }).commit();
      folder.git('', 'checkout', '-q', 'main').write({ 'src/cart/a.ts': '' }).commit().git('', 'checkout', '-q', 'topic');
    }, ['--since', 'main...']);
    assert.deepEqual(result.findings.map(({ file }) => file), ['src/cart/b.ts']);
  });

  it('works where the vision lies in a folder of the repository', async () => {
    await inFolder(async (folder) => {
      folder.repository().write({ 'shop/vision.yaml': SMALL_VISION, 'shop/src/cart/a.ts': '', 'other/b.ts': '' }).commit();
      folder.write({ 'shop/src/cart/a.ts': '// TODO: new\n', 'other/b.ts': '// TODO: not ours\n' });
      const { out } = await vision(['check', 'shop', '--since', 'HEAD'], folder.path);
      assert.match(out, /^shop\/src\/cart\/a\.ts:1:4 .*\n\n1 new finding: 1 hint\nCoverage: 100 % \(1 of 1 file have a reason\), before: 100 % \(1 of 1\)\n$/);
    });
  });

  it('shows a pull request what it does', async () => {
    await inFolder(async (folder) => {
      folder.repository().write(FILES).commit();
      folder.write({
        'src/cart/a.ts': '// TODO(search): new\n',
        'vision.yaml': SMALL_VISION.replace('value: 150 }', 'value: 150 }\n      - { date: 2026-11-20, value: 180 }'),
      });
      const { out } = await vision(['check', '--since', 'HEAD', '--format', 'markdown'], folder.path);
      assert.equal(out, `### Vision since HEAD

**Coverage: 67 % (2 of 3 files have a reason), before: 67 % (2 of 3)**

No new findings.

<details><summary>1 finding resolved</summary>

- <code>src/cart/a.ts</code> This TODO serves no roadmap item: link it, as in TODO(id). (<code>orphan-marker</code>)

</details>

<details><summary>1 marker added</summary>

- <code>src/cart/a.ts:1</code> TODO: new (for <code>search</code>)

</details>

<details><summary>1 marker resolved</summary>

- <code>src/cart/a.ts:1</code> TODO: old (for no roadmap item)

</details>

| KPI | before | now |  |
| --- | --- | --- | --- |
| <code>orders</code> | 150 orders · 50 % · on track | 180 orders · 80 % · on track |  |
`);
    });
  });

  it('writes nothing into the repository', async () => {
    await inFolder(async (folder) => {
      folder.repository().write(FILES).commit().write({ 'src/cart/a.ts': '' });
      const state = () => vision(['trace', '.', '--format', 'json'], folder.path);
      const before = await state();
      await vision(['check', '--since', 'HEAD'], folder.path);
      assert.deepEqual(await state(), before);
    });
  });
});

describe('vision check --since that cannot run', () => {
  it('names the revision that git does not know', async () => {
    const { code, err } = await since(() => {}, ['--since', 'nowhere']);
    assert.deepEqual([code, /git knows no revision "nowhere" in .*fetch-depth: 0/.test(err)], [2, true]);
  });

  it('says that there is no repository', async () => {
    await inFolder(async (folder) => {
      folder.write(FILES);
      const { code, err } = await vision(['check', '--since', 'HEAD'], folder.path);
      assert.deepEqual([code, /is in no git repository/.test(err)], [2, true]);
    });
  });
});
