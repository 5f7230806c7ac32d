import assert from 'node:assert/strict';
import { nextSnapshot } from '../../../src/core/snapshot.ts';
import { TODAY } from './support.ts';

/** As written: the samples of the other rules are given a version. */
function found(text: string): string[] {
  const { findings } = nextSnapshot({ text, visionFile: 'vision.yaml', codeBase: undefined, clock: { today: TODAY } });
  return findings.map(({ rule, severity, range }) => `${severity} ${rule}@${range.start.line + 1}`);
}

describe('api-version-missing', () => {
  it('is one hint on the first key of what looks like a vision, and all that is said about it', () => {
    assert.deepEqual(found('# ours?\ntitle: 7\nobjectives: [{ id: grow, kpis: [nothing] }]\n'), ['hint api-version-missing@2']);
    assert.deepEqual(found('initiatives: []\n'), ['hint api-version-missing@1']);
  });

  it('is silent about files that do not look like one', () => {
    assert.deepEqual(found('title: Notes\nkpis: []\n'), []);
  });

  it('is silent about a file with nothing in it', () => {
    assert.deepEqual(found(''), []);
    assert.deepEqual(found('# soon\n'), []);
  });
});
