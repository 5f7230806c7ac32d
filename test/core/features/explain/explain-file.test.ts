import assert from 'node:assert/strict';
import { explainFile } from '../../../../src/core/features/explain/explain-file.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

const VISION = `${SMALL_VISION}scenarios:
  - id: rush
    title: A rush
    narrative: n
    decisions: [{ id: cache-first, title: Cache first, decide: cache, because: it is quick, status: accepted, initiatives: [fast-cart] }]
`;

function explained(path: string, text = '') {
  const { verdict, rows } = explainFile(snapshotOf(VISION, { [path]: text }), path);
  return [verdict, ...rows.map(({ group, label, description, detail }) => [group, label, description, detail].join(' | '))];
}

describe('why a file exists', () => {
  it('is told from the glob that says so up to the bet and the decisions that lean on it', () => {
    assert.deepEqual(explained('src/cart/add.ts'), [
      'It serves work that is under way.',
      'Links | A fast cart | initiative · fast-cart · 2026-Q4 · active · 50 % · on track | by the glob src/cart in vision.yaml:41',
      'Objectives | Grow the shop | 50 % · on track | 2026-10-01 to 2027-12-31 · @a',
      'Hypothesis | We believe in | being tested | speed',
      'Hypothesis | It results in |  | orders',
      'Hypothesis | Confident when | does not hold today | orders >= 200',
      'KPIs | Orders a day | 150 orders → 200 orders · on track | paid orders',
      'Decisions | Cache first | accepted · in case: A rush | cache Because: it is quick',
    ]);
  });

  it('is told from its comments', () => {
    const rows = explained('src/odd.ts', '// @vision search\n// TODO(orders): count\n');
    assert.equal(rows[1], 'Links | Better search | initiative · search · 2027-Q1 · planned · no KPI | by @vision in src/odd.ts:1');
    assert.equal(rows[2], 'Links | Orders a day | KPI · orders | by a marker in src/odd.ts:2');
  });

  it('gives the reason of an exemption', () => {
    assert.deepEqual(explained('src/common/log.ts'), ['It is exempt from having a reason.', 'Links | shared by all | code.exempt | by the glob src/common in vision.yaml:7']);
  });

  it('says that nothing explains it', () => {
    assert.deepEqual(explained('src/mystery.ts'), ['Nothing explains it: no glob covers it and no comment names an item.']);
    assert.deepEqual(explained('docs/readme.md'), ['The vision does not count it among its code.']);
  });

  it('leads to the line of each reason', () => {
    const [row] = explainFile(snapshotOf(VISION, { 'src/cart/a.ts': '' }), 'src/cart/a.ts').rows;
    assert.deepEqual(row?.action, { kind: 'open', place: { file: 'vision.yaml', range: { start: { line: 40, column: 11 }, end: { line: 40, column: 19 } } } });
  });
});
