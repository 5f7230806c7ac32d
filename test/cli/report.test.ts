import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SMALL_VISION } from '../support/visions.ts';
import { vision, withFolder } from './support.ts';

const FILES = { 'vision.yaml': SMALL_VISION, 'src/cart/add.ts': '// TODO(fast-cart): cache\n', 'src/lost/a.ts': '' };

describe('vision report', () => {
  it('prints one HTML file, and Markdown when asked for', () =>
    withFolder(FILES, async (folder) => {
      const html = await vision(['report'], folder);
      assert.deepEqual([html.code, html.err], [0, '']);
      assert.match(html.out, /^<!doctype html>[^]*<h1>A small vision<\/h1>[^]*<\/html>\n$/);
      const markdown = await vision(['report', '--format', 'markdown'], folder);
      assert.match(markdown.out, /^# A small vision\n\nAs of 2026-11-22 · `@a`\n/);
      assert.match(markdown.out, /\| 50 % · 1 of 2 files have a reason \|/);
    }));

  it('writes the file that is named instead, and says so beside the results', () =>
    withFolder(FILES, async (folder) => {
      const { code, out, err } = await vision(['report', '--output', 'report.html'], folder);
      assert.deepEqual([code, out, err], [0, '', 'Wrote report.html.\n']);
      assert.match(await readFile(join(folder, 'report.html'), 'utf8'), /<\/html>\n$/);
    }));

  it('tells how things are on another day', () =>
    withFolder(FILES, async (folder) => {
      const { out } = await vision(['report', '--format', 'markdown', '--today', '2027-01-20'], folder);
      assert.match(out, /As of 2027-01-20/);
      assert.match(out, /\| Orders a day \| `orders` \| 150 orders \| 200 orders by 2026-12-31 \| 50 % \| 100 % \| ❌ missed \|/);
    }));

  it('is no gate: findings do not fail it', () =>
    withFolder({ 'vision.yaml': SMALL_VISION.replace('objective: grow\n', 'objective: gro\n') }, async (folder) => {
      assert.equal((await vision(['report'], folder)).code, 0);
    }));

  for (const [why, argv] of [
    ['a form that there is not', ['report', '--format', 'pdf']],
    ['a day that there is not', ['report', '--today', '2026-02-30']],
    ['a folder that there is not', ['report', '--output', 'nowhere/report.html']],
    ['a vision that there is not', ['report', 'src']],
  ] as const) {
    it(`could not run for ${why}`, () => withFolder(FILES, async (folder) => assert.equal((await vision(argv, folder)).code, 2)));
  }
});
