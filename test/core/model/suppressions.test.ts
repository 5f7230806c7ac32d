import assert from 'node:assert/strict';
import { parseVision } from '../../../src/core/model/parse.ts';

/** What is silenced, as `line (base 1): rules`. */
function silenced(text: string): string[] {
  return [...parseVision(`apiVersion: vision/v1\n${text}`).suppressions].map(([line, rules]) => `${line + 1}: ${rules.join(' ')}`);
}

describe('a comment that silences', () => {
  const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
    ['names the line below it', '# vision-ignore-next-line trend-unused\ntitle: T\n', ['3: trend-unused']],
    ['takes several rules, by commas or blanks', '# vision-ignore-next-line a-b, c ,d\n', ['3: a-b c d']],
    ['may be indented, in a list or behind a value', 'kpis:\n  # vision-ignore-next-line a\n  - id: x # vision-ignore-next-line b\n', ['4: a', '5: b']],
    ['may follow other words of the comment', '# soon # vision-ignore-next-line a\n', ['3: a']],
    ['counts in broken YAML as well', 'kpis: [\n# vision-ignore-next-line a\n', ['4: a']],
    ['counts behind anchors and between entries', 'x-a: &a\n  # vision-ignore-next-line a\n  - 1\n# vision-ignore-next-line b\nx-b: *a\n', ['4: a', '6: b']],
    ['names no rule and silences nothing', '# vision-ignore-next-line\ntitle: T\n', []],
    ['is none inside of a text', 'title: "# vision-ignore-next-line a"\ndescription: |\n  # vision-ignore-next-line b\nx-c: c# vision-ignore-next-line c\n', []],
    ['is none in a text of several lines', 'description: "one\n  # vision-ignore-next-line a\n  two"\n', []],
    ['is none without its comment sign', 'title: T\n#\n  vision-ignore-next-line a\n', []],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      assert.deepEqual(silenced(text), expected);
      assert.deepEqual(silenced(text.replaceAll('\n', '\r\n')), expected);
    });
  }
});
