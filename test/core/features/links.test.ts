import assert from 'node:assert/strict';
import { codeLinks, visionLinks } from '../../../src/core/features/links.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

describe('links', () => {
  it('lead from the ids of comments to their items', () => {
    const snapshot = snapshotOf(SMALL_VISION, { 'src/a.ts': '// TODO(fast-cart, rui): x\n// @vision orders\n' });
    const found = codeLinks(snapshot, 'src/a.ts').map(({ range, tooltip, target }) => `${range.start.line}:${range.start.column} ${tooltip} ${target.file}:${target.range.start.line + 1}`);
    assert.deepEqual(found, ['1:11 Open Orders a day vision.yaml:21', '0:8 Open A fast cart vision.yaml:34']);
  });

  it('lead from a decision to its record', () => {
    const decision = (adr: string) => `{ id: d${adr.length}, title: t, decide: d, because: b, adr: ${adr} }`;
    const vision = `apiVersion: vision/v1\nscenarios: [{ id: s, title: t, narrative: n, decisions: [${decision('docs/adr/1.md#why')}, ${decision('"https://example.org/adr"')}] }]\n`;
    const found = visionLinks(snapshotOf(vision)).map(({ target, range }) => [target.file, vision.split('\n')[range.start.line]?.slice(range.start.column, range.end.column)]);
    assert.deepEqual(found, [['docs/adr/1.md', 'docs/adr/1.md#why']]);
  });
});
