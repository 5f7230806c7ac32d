import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

interface Rule {
  readonly match?: string;
  readonly include?: string;
}

interface Grammar {
  readonly scopeName: string;
  readonly patterns: readonly Rule[];
  readonly repository?: Readonly<Record<string, Rule>>;
}

interface Contributed {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo: readonly string[];
}

function readJson<Content>(file: string): Content {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Content;
}

const contributed = readJson<{ contributes: { grammars: readonly Contributed[] } }>('package.json').contributes.grammars;

/** What the grammar of this name marks in a line, group by group. */
function marked(name: string, line: string): (readonly (string | undefined)[])[] {
  const found = contributed.find(({ scopeName }) => scopeName === name);
  const { patterns, repository = {} } = readJson<Grammar>(found?.path ?? '');
  const rules = patterns.map(({ include, match }) => (include ? repository[include.slice(1)]?.match : match) ?? assert.fail(include));
  return rules.flatMap((match) => Array.from(line.matchAll(new RegExp(match, 'g')), ([, ...groups]) => groups.filter((group) => group !== undefined)));
}

describe('the grammars', () => {
  it('are in their places, under their names', () => {
    for (const { scopeName, path } of contributed) assert.equal(readJson<Grammar>(path).scopeName, scopeName);
  });

  it('reach every language once', () => {
    for (const { injectTo } of contributed) assert.deepEqual(injectTo, [...new Set(injectTo)]);
  });

  const comments: readonly [line: string, groups: (readonly string[])[]][] = [
    ['// TODO(fast-auth): x', [['TODO', '(', 'fast-auth', ')']]],
    ['# FIXME[a, b-2] and HACK (c)', [['FIXME', '[', 'a, b-2', ']'], ['HACK', '(', 'c', ')']]],
    ['// @vision fast-auth, vault why', [['@vision', 'fast-auth, vault']]],
    ['// @vision: vault', [['@vision', 'vault']]],
    ['// vision-ignore-next-line orphan-marker, kpi-stale', [['vision-ignore-next-line', 'orphan-marker, kpi-stale']]],
    ['// TODO: x', []],
    ['// TODO(#123), xTODO(a), a.TODO(b), TODO(RUI)', []],
    ['// x@vision vault', []],
  ];
  for (const [line, groups] of comments) it(`mark ${groups.length} in ${line}`, () => assert.deepEqual(marked('vision.markers.injection', line), groups));

  const conditions: readonly [line: string, groups: (readonly string[])[]][] = [
    ['checkout-conversion >= 63.5 by 2027-03-31', [['checkout-conversion', '>=', '63.5', 'by', '2027-03-31']]],
    ['[orders<2, payout-fee > .15]', [['orders', '<', '2'], ['payout-fee', '>', '.15']]],
    ['a > b', []],
    ['less than 3 > 2 things', []],
  ];
  for (const [line, groups] of conditions) it(`mark ${groups.length} conditions in ${line}`, () => assert.deepEqual(marked('vision.conditions.injection', line), groups));
});
