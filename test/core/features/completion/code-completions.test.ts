import assert from 'node:assert/strict';
import { codeCompletions } from '../../../../src/core/features/completion/code-completions.ts';
import { atCaret } from '../../../support/caret.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

function complete(marked: string, path = 'src/search/a.ts') {
  const { text, offset } = atCaret(marked);
  const completions = codeCompletions(snapshotOf(SMALL_VISION, { [path]: text }), { path, text, offset });
  return completions && { replaced: text.slice(completions.span.start, completions.span.end), ids: completions.entries.map(({ insert }) => insert) };
}

describe('completion in code', () => {
  const offered: readonly [marked: string, replaced: string][] = [
    ['// TODO(‸', ''],
    ['// TODO(‸)', ''],
    ['// TODO(fas‸', 'fas'],
    ['// TODO(fas‸t-cart): x', 'fast-cart'],
    ['// TODO (‸', ''],
    ['// FIXME[‸]', ''],
    ['// TODO(orders, ‸)', ''],
    ['/*\n * HACK(‸\n */', ''],
    ['code(); // then. TODO(‸', ''],
    ['// @vision ‸', ''],
    ['// @vision: fa‸', 'fa'],
    ['// @vision orders, fa‸', 'fa'],
    ['/** @vision ‸ */', ''],
  ];
  for (const [marked, replaced] of offered) {
    it(`is offered at ${JSON.stringify(marked)}`, () => assert.equal(complete(marked)?.replaced, replaced));
  }

  const silent: readonly string[] = [
    'todo("TODO(‸")',
    'TODO(‸',
    'const s = `// TODO(‸`',
    '// TODO(orders) ‸',
    '// TODO: ‸',
    '// see the TODO (‸',
    '// myTODO(‸',
    '// see @vision ‸',
    '// @vision orders ‸',
    '// @vision‸',
    '// anything ‸',
    '‸',
  ];
  for (const marked of silent) it(`is none at ${JSON.stringify(marked)}`, () => assert.equal(complete(marked), undefined));

  it('begins with what the file serves, then open items, and ends with closed ones', () => {
    const ids = complete('// TODO(‸')?.ids ?? [];
    assert.deepEqual(ids, ['search', 'fast-cart', 'grow', 'orders', 'login', 'fax', 'leave']);
  });

  it('leaves out what is named already', () => {
    assert.deepEqual(complete('// TODO(search, ‸')?.ids.slice(0, 2), ['fast-cart', 'grow']);
  });

  it('is found by title as well', () => {
    const { text, offset } = atCaret('// TODO(‸');
    const completions = codeCompletions(snapshotOf(SMALL_VISION), { path: 'src/a.ts', text, offset });
    assert.ok(completions?.entries.some(({ filter }) => filter === 'fast-cart A fast cart'));
  });

  it('knows the tags of the vision', () => {
    const vision = SMALL_VISION.replace('include: [src]', 'include: [src]\n  markers: [LATER]');
    const at = (marked: string) => {
      const { text, offset } = atCaret(marked);
      return codeCompletions(snapshotOf(vision), { path: 'src/a.py', text, offset });
    };
    assert.ok(at('# LATER(‸'));
    assert.equal(at('# TODO(‸'), undefined);
  });
});
