import assert from 'node:assert/strict';
import { NO_FACTS, type OrphanOptions } from '../../../../src/core/features/orphans/orphan-options.ts';
import { orphanTree } from '../../../../src/core/features/orphans/orphan-tree.ts';
import { nextSnapshot } from '../../../../src/core/snapshot.ts';
import { snapshotOf, TODAY } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';
import { allNodes, treeText } from '../strategy/tree-text.ts';

const FILES = {
  'src/cart/add.ts': '// TODO: cache\n// vision-ignore-next-line orphan-marker\n// TODO: never mind\n// TODO(fast-cart): linked\n',
  'src/cart/list.ts': '// FIXME: sort\n',
  'src/search/find.ts': '// TODO: find\n',
  'src/login/in.ts': '',
  'src/fax/send.ts': '',
  'src/old/a.ts': '',
  'src/older/a.ts': '',
  'src/older/deep/b.ts': '',
  'src/main.ts': '',
};

function shown(vision = SMALL_VISION, options: Partial<OrphanOptions> = {}, files: Readonly<Record<string, string>> = FILES): string[] {
  return treeText(orphanTree(snapshotOf(vision, files), { ...NO_FACTS, ...options }));
}

function group(label: string, vision?: string, options?: Partial<OrphanOptions>): string[] {
  const lines = shown(vision, options);
  const from = lines.findIndex((line) => line.includes(`] ${label} |`));
  const to = lines.findIndex((line, index) => index > from && !line.startsWith(' '));
  return from === -1 ? [] : lines.slice(from, to === -1 ? undefined : to);
}

describe('the Orphaned Work view', () => {
  it('lists folders of which no file has a reason, the largest first', () => {
    assert.deepEqual(group('Orphaned folders'), [
      '[folder] Orphaned folders | 2 folders · 3 files',
      '  [folder] src/older | 2 files',
      '  [folder] src/old | 1 file',
    ]);
  });

  it('says when a folder was last changed, where the host knows', () => {
    const facts = { changedOn: (folder: string) => (folder === 'src/old' ? '2024-05-01' : undefined) };
    assert.deepEqual(group('Orphaned folders', undefined, { facts }).slice(1), ['  [folder] src/older | 2 files', '  [folder] src/old | 1 file · last changed 2024-05-01']);
  });

  it('lists what has no reason elsewhere, deeper folders as a whole', () => {
    const files = { ...FILES, 'src/cart/x/y/one.ts': '', 'src/cart/x/y/two.ts': '', 'src/cart/x/known.ts': '' };
    const vision = SMALL_VISION.replace('[src/cart, "!**/*.snap"]', '["src/cart/*", "src/cart/x/*"]');
    const lines = shown(vision, {}, files);
    assert.deepEqual(lines.slice(lines.findIndex((line) => line.includes('Other'))).slice(0, 3), [
      '[file] Other orphaned files | 3 files',
      '  [folder] src/cart/x/y | 2 files',
      '  [file] main.ts | src',
    ]);
  });

  it('lists code that only cancelled work explains, with that work', () => {
    assert.deepEqual(group('Stranded code'), ['[stopped] Stranded code | 1 file', '  [file] send.ts | src/fax · Orders by fax']);
  });

  it('lists markers that name no item by folder, those that are silenced left out', () => {
    assert.deepEqual(group('Orphaned TODOs'), [
      '[marker] Orphaned TODOs | 3 markers',
      '  [folder] src/cart | 2 markers',
      '    [marker] TODO: cache | add.ts:1',
      '    [marker] FIXME: sort | list.ts:1',
      '  [folder] src/search | 1 marker',
      '    [marker] TODO: find | find.ts:1',
    ]);
  });

  it('groups markers by owner where asked for', () => {
    const facts = { ownersOf: (path: string) => (path.startsWith('src/cart') ? ['@cart', '@web'] : []) };
    assert.deepEqual(group('Orphaned TODOs', undefined, { grouping: 'owner', facts }).filter((line) => line.startsWith('  [')), [
      '  [owner] @cart | 2 markers',
      '  [owner] @web | 2 markers',
      '  [owner] Owned by nobody | 1 marker',
    ]);
  });

  it('groups markers by age where asked for, the oldest first', () => {
    const days: Readonly<Record<string, string>> = { 'src/cart/add.ts:0': '2020-01-01', 'src/search/find.ts:0': '2026-11-20' };
    const facts = { writtenOn: (path: string, line: number) => days[`${path}:${line}`] };
    assert.deepEqual(group('Orphaned TODOs', undefined, { grouping: 'age', facts }).filter((line) => line.startsWith('  [')), [
      '  [review] Older than a year | 1 marker',
      '  [review] From this week | 1 marker',
      '  [review] Age not known | 1 marker',
    ]);
  });

  it('lists active initiatives without code, and globs that match nothing', () => {
    const vision = SMALL_VISION.replace('code: [src/search]', 'code: [src/serach, "../out"]').replace('status: planned\n', 'status: active\n') +
      '  - { id: talk, title: Talk to shops, objective: grow, owner: "@a", quarter: 2026-Q4, status: active }\n';
    assert.deepEqual([...group('Initiatives without code', vision), ...group('Globs that match nothing', vision)], [
      '[group] Initiatives without code | 1 initiative',
      '  [no-kpi] Talk to shops | 2026-Q4 · active · no KPI',
      '[glob] Globs that match nothing | 5 globs',
      '  [glob] **/generated/** | code.exclude',
      '  [glob] src/common | code.exempt',
      '  [glob] !**/*.snap | A fast cart',
      '  [glob] src/serach | Better search',
      '  [glob] ../out | Better search · not valid: it climbs out with ..',
    ]);
  });

  it('holds rows with ids of their own and words for a screen reader', () => {
    const rows = allNodes(orphanTree(snapshotOf(SMALL_VISION, FILES)));
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
    assert.ok(rows.every(({ spoken }) => spoken.trim() !== ''));
  });

  it('is empty while the code is still being read, and where all is well', () => {
    const unread = nextSnapshot({ text: SMALL_VISION, visionFile: 'vision.yaml', codeBase: undefined, clock: { today: TODAY } });
    assert.deepEqual(orphanTree(unread), []);
    const vision = SMALL_VISION.replace('  exclude: ["**/generated/**"]\n  exempt: [{ glob: src/common, because: "shared by all" }]\n', '').replace('[src/cart, "!**/*.snap"]', '[src/cart]');
    assert.deepEqual(shown(vision.replace(/ {2}- id: search[^]*$/, ''), {}, { 'src/cart/add.ts': '' }), []);
  });
});
