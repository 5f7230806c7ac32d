import assert from 'node:assert/strict';
import { explainPath } from '../../../src/core/features/path-links.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

const FILES = {
  'src/cart/add.ts': '// TODO(search): find similar\n',
  'src/cart/pay.ts': '',
  'src/cart/old.snap': '',
  'src/search/find.ts': '// @vision fast-cart\n',
  'src/login/form.ts': '',
  'src/fax/send.ts': '',
  'src/common/log.ts': '',
  'src/lost/why.ts': '',
  'docs/a.md': '',
};

function explained(path: string) {
  const { state, links, files } = explainPath(snapshotOf(SMALL_VISION, FILES), path);
  return { state, links: links.map(({ item, via, where, files: held }) => `${via} ${item.id} ${where.file}:${where.range.start.line + 1} ${held}`), files: files.length };
}

describe('why a path exists', () => {
  const states: readonly [path: string, state: string | undefined][] = [
    ['src/cart/add.ts', 'active'],
    ['src/search/find.ts', 'active'],
    ['src/login/form.ts', 'done'],
    ['src/fax/send.ts', 'stranded'],
    ['src/common/log.ts', 'exempt'],
    ['src/lost/why.ts', 'orphaned'],
    ['docs/a.md', undefined],
    ['nowhere', undefined],
    ['src/fax', 'stranded'],
    ['src/lost', 'orphaned'],
    ['', 'active'],
  ];
  for (const [path, state] of states) {
    it(`says ${state ?? 'no state'} of ${path || 'the whole'}`, () => assert.equal(explained(path).state, state));
  }

  it('names the glob and each comment of a file', () => {
    assert.deepEqual(explained('src/cart/add.ts').links, ['glob fast-cart vision.yaml:41 1', 'marker search src/cart/add.ts:1 1']);
  });

  it('names each glob of a folder once, with its files, then what comments say', () => {
    assert.deepEqual(explained('src').links, [
      'glob fast-cart vision.yaml:41 2',
      'glob search vision.yaml:48 1',
      'glob login vision.yaml:55 1',
      'glob fax vision.yaml:62 1',
      'marker search src/cart/add.ts:1 1',
      'annotation fast-cart src/search/find.ts:1 1',
    ]);
  });

  it('takes no folder for another whose name begins like it', () => {
    assert.equal(explained('src/c').files, 0);
  });

  it('gives the reasons of exempt files, each once', () => {
    assert.deepEqual(explainPath(snapshotOf(SMALL_VISION, FILES), 'src').exemptions, ['shared by all']);
  });
});
