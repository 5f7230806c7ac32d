import assert from 'node:assert/strict';
import { ignoreInCode } from '../../../../src/core/features/fixes/ignore-in-code.ts';
import { ignoreInVision } from '../../../../src/core/features/fixes/ignore-in-vision.ts';
import { applyEdits } from '../../../../src/core/text/edits.ts';
import { atCaret, caretIn } from '../../../support/caret.ts';
import { findingsOf, snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

const TAGS = { tags: ['TODO'] };

function ignored(path: string, marked: string): string | undefined {
  const { text, offset, position } = atCaret(marked);
  const edit = ignoreInCode({ path, text, line: position.line, offset }, 'orphan-marker', TAGS);
  return edit && applyEdits(text, [edit]);
}

describe('ignoring the next line of code', () => {
  const cases: readonly [what: string, path: string, before: string, after: string][] = [
    ['a line comment', 'a.ts', 'x();\n  // ‸TODO: y\n', 'x();\n  // vision-ignore-next-line orphan-marker\n  // TODO: y\n'],
    ['a comment behind code', 'a.py', '  x() # ‸TODO: y\n', '  # vision-ignore-next-line orphan-marker\n  x() # TODO: y\n'],
    ['a block comment of one line', 'a.css', 'a {}\n/* ‸TODO: y */\n', 'a {}\n/* vision-ignore-next-line orphan-marker */\n/* TODO: y */\n'],
    ['the inside of a block comment', 'a.go', '/*\n * x\n * ‸TODO: y\n */\n', '/*\n * x\n * vision-ignore-next-line orphan-marker\n * TODO: y\n */\n'],
    ['a comment of HTML', 'a.html', '  <!-- ‸TODO: y -->\n', '  <!-- vision-ignore-next-line orphan-marker -->\n  <!-- TODO: y -->\n'],
    ['a list item of Markdown', 'a.md', '- ‸TODO: y\n', '<!-- vision-ignore-next-line orphan-marker -->\n- TODO: y\n'],
    ['a line with other rules ignored', 'a.ts', '// vision-ignore-next-line marker-closed-item\n// ‸TODO: y\n', '// vision-ignore-next-line marker-closed-item, orphan-marker\n// TODO: y\n'],
    ['a file with Windows line breaks', 'a.ts', 'x();\r\n// ‸TODO: y\r\n', 'x();\r\n// vision-ignore-next-line orphan-marker\r\n// TODO: y\r\n'],
  ];
  for (const [what, path, before, after] of cases) it(`works for ${what}`, () => assert.equal(ignored(path, before), after));

  it('is not offered where it would not work', () => assert.equal(ignored('a.ts', 'const s = "‸TODO";\n'), undefined));
});

describe('ignoring the next line of the vision', () => {
  function ignoredAt(word: string, after: string, rule: string, vision: string): string | undefined {
    const edit = ignoreInVision(vision, caretIn(vision, word, after).offset, rule);
    return edit && applyEdits(vision, [edit]);
  }

  it('silences the finding on it and no other', () => {
    const before = findingsOf(snapshotOf(SMALL_VISION));
    const after = ignoredAt('search', 'id: search', 'resources-missing', SMALL_VISION) ?? '';
    assert.match(after, /\n {2}# vision-ignore-next-line resources-missing\n {2}- id: search\n/);
    const [gone, ...more] = before.filter((finding) => finding === `resources-missing vision.yaml:42`);
    assert.ok(gone !== undefined && more.length === 0, before.join(', '));
    assert.equal(findingsOf(snapshotOf(after)).length, before.length - 1);
  });

  it('goes into the list that is there already', () => {
    const vision = SMALL_VISION.replace('  - id: search', '  # vision-ignore-next-line kpi-unused\n  - id: search');
    assert.match(ignoredAt('search', 'id: search', 'resources-missing', vision) ?? '', /# vision-ignore-next-line kpi-unused, resources-missing\n/);
  });

  it('is not offered inside a text of several lines', () => {
    assert.equal(ignoredAt('two', 'title', 'schema', 'title: |\n  one\n  two\n'), undefined);
  });
});
