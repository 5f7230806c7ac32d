import assert from 'node:assert/strict';
import { Badges } from '../../../src/core/features/badges.ts';
import { fileStatus } from '../../../src/core/features/file-status.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

const FILES = {
  'src/cart/a.ts': '// @vision search\n',
  'src/mystery/a.ts': '',
  'src/mystery/deep/b.ts': '',
  'src/fax/a.ts': '',
  'src/common/a.ts': '',
  'src/login/a.ts': '',
  'src/marked.ts': '// TODO(orders): x\n',
  'docs/a.md': '',
};
const SNAPSHOT = snapshotOf(SMALL_VISION, FILES);

describe('the state of a file in the status bar', () => {
  const cases: readonly [path: string, expected: string | undefined][] = [
    ['src/cart/a.ts', 'active: Better search +1'],
    ['src/login/a.ts', 'done: New login'],
    ['src/fax/a.ts', 'stranded: Orders by fax'],
    ['src/mystery/a.ts', 'orphaned: No roadmap item'],
    ['src/common/a.ts', 'exempt: Exempt'],
    ['src/marked.ts', 'active: Only markers'],
    ['docs/a.md', undefined],
    ['vision.yaml', undefined],
  ];
  for (const [path, expected] of cases) {
    it(`of ${path} is ${expected ?? 'not shown'}`, () => {
      const status = fileStatus(SNAPSHOT, path);
      assert.equal(status && `${status.state}: ${status.text}`, expected);
    });
  }

  it('is said in full to a screen reader', () => assert.equal(fileStatus(SNAPSHOT, 'src/cart/a.ts')?.spoken, 'Serves Better search, A fast cart, active, no KPI'));

  it('cuts a long title', () => {
    const long = snapshotOf(SMALL_VISION.replace('title: A fast cart', `title: ${'word '.repeat(20)}`), { 'src/cart/a.ts': '' });
    assert.ok((fileStatus(long, 'src/cart/a.ts')?.text.length ?? 99) <= 32);
  });
});

describe('badges in the Explorer', () => {
  const badges = new Badges(SNAPSHOT.trace ?? assert.fail());

  it('mark files that nothing explains, or only cancelled work', () => {
    const found = Object.keys(FILES).map((path) => badges.ofFile(path)?.text ?? '-');
    assert.equal(found.join(''), '-??×----');
  });

  it('mark folders of which all files are so', () => {
    assert.deepEqual(['src', 'src/mystery', 'src/mystery/deep', 'src/fax', 'src/cart'].map((path) => badges.ofFolder(path)?.text), [undefined, '?', '?', '×', undefined]);
  });

  it('have two characters at most', () => assert.ok(['src/mystery', 'src/fax'].every((path) => (badges.ofFolder(path)?.text.length ?? 9) <= 2)));
});
