import assert from 'node:assert/strict';
import { visionCompletions } from '../../../../src/core/features/completion/vision-completions.ts';
import { applyEdits } from '../../../../src/core/text/edits.ts';
import { atCaret } from '../../../support/caret.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

const FILES = { 'src/cart/a.ts': '', 'src/new/a.ts': '', 'src/new/[id]/b.ts': '', 'docs/0001.md': '' };

/** The small vision with more text at its end, in which the caret stands. */
function at(marked: string) {
  const { text, offset } = atCaret(SMALL_VISION + marked);
  const completions = visionCompletions(snapshotOf(SMALL_VISION, FILES), text, offset);
  return completions && { ...completions, text, labels: completions.entries.map(({ label }) => label) };
}

function labels(marked: string, most = 4): string[] {
  return at(marked)?.labels.slice(0, most) ?? [];
}

/** What the document becomes below the small vision when an entry is taken. */
function take(marked: string, label: string): string {
  const found = at(marked);
  const entry = found?.entries.find((candidate) => candidate.label === label);
  assert.ok(found && entry, `${label} among ${found?.labels.join(', ')}`);
  return applyEdits(found.text, [{ span: found.span, newText: entry.insert }]).slice(SMALL_VISION.length);
}

describe('completion in the vision', () => {
  const cases: readonly [what: string, marked: string, first: readonly string[]][] = [
    ['keys of the document that are not there yet', '‸', ['description', 'updated', 'links', 'settings']],
    ['keys of an item that are not there yet', 'insights:\n  - date: 2026-11-22\n    ‸', ['title', 'kind', 'url', 'note']],
    ['keys between braces', 'insights:\n  - { date: 2026-11-22, ‸ }', ['title', 'kind', 'url', 'note']],
    ['keys of the first line of an entry', 'insights:\n  - ‸', ['date', 'title', 'kind', 'url']],
    ['values of a list of words', 'insights:\n  - kind: ‸', ['news', 'competitor', 'customer', 'regulation']],
    ['values of a list of words between braces', 'insights: [{ kind: c‸ }]', ['news', 'competitor', 'customer', 'regulation']],
    ['ids of any kind', 'insights:\n  - links: [‸]', ['fast-cart', 'search', 'grow', 'orders']],
    ['ids of one kind', 'reviews:\n  - kpis: [{ kpi: ‸ }]', ['orders']],
    ['ids of initiatives', 'scenarios:\n  - decisions:\n      - initiatives: [‸', ['fast-cart', 'search', 'login', 'fax']],
    ['ids of KPIs, or the keys of a share', '  - id: new\n    kpis:\n      - ‸', ['orders', 'kpi', 'weight', 'target']],
    ['ids of objectives', '  - id: new\n    objective: ‸', ['grow', 'leave']],
    ['KPIs in a condition', 'scenarios: [{ signposts: [{ condition: ‸ }] }]', ['orders']],
    ['operators in a condition', 'scenarios: [{ signposts: [{ condition: orders ‸ }] }]', ['>=', '<=', '>', '<']],
    ['the target in a condition', 'scenarios: [{ signposts: [{ condition: orders >= ‸ }] }]', ['200']],
    ['"by" in a condition', 'scenarios: [{ signposts: [{ condition: orders >= 200 ‸ }] }]', ['by']],
    ['dates in a condition', 'scenarios: [{ signposts: [{ condition: orders >= 200 by ‸ }] }]', ['2026-11-22', '2026-12-31']],
    ['quarters', '  - id: new\n    quarter: ‸', ['2026-Q4', '2027-Q1', '2027-Q2', '2027-Q3']],
    ['dates, today first', 'insights:\n  - date: ‸', ['2026-11-22', '2026-12-31', '2027-03-31']],
    ['durations', 'cadence:\n  review: ‸', ['7d', '2w', '1M', '1Q']],
    ['rules', 'settings:\n  rules:\n    orphan-marker: off\n    orphan-f‸', ['yaml-syntax']],
    ['severities', 'settings:\n  rules:\n    orphan-marker: ‸', ['off', 'hint', 'information', 'warning']],
    ['initiatives to wait for, but not itself', '    dependsOn: [‸', ['fast-cart', 'search', 'login']],
    ['time zones', 'settings:\n  timezone: ‸', ['UTC', 'Africa/Abidjan']],
    ['folders of the workspace', '  - id: new\n    code: [‸]', ['src', 'docs']],
    ['folders and files below a folder, those without a reason first', '  - id: new\n    code: [src/‸]', ['src/new', 'src/cart']],
    ['folders for a glob that takes back', '  - id: new\n    code: ["!src/‸"]', ['!src/new', '!src/cart']],
    ['files for a decision record', 'scenarios:\n  - decisions:\n      - adr: docs/‸', ['docs/0001.md']],
    ['nothing where the format has no list', '  - id: ‸', []],
    ['nothing in a comment', '# ‸', []],
    ['nothing below a key that the format does not have', 'x-own:\n  ‸', []],
  ];
  for (const [what, marked, first] of cases) it(`offers ${what}`, () => assert.deepEqual(labels(marked, first.length || 4), first));

  it('does not offer an item its own id', () => assert.ok(!labels('    dependsOn: [‸', 999).includes('fax')));

  for (const [where, marked] of [
    ['brackets', 'insights:\n  - links: [grow, ‸, search]'],
    ['brackets that are still open', 'insights:\n  - links: [grow, search, ‸'],
    ['lines', 'insights:\n  - links:\n      - grow\n      - ‸\n      - search\n    title: orders'],
  ] as const) {
    it(`does not offer what stands in the same ${where}`, () => assert.deepEqual(labels(marked, 3), ['fast-cart', 'orders', 'login']));
  }

  it('does not offer a rule twice', () => assert.ok(!labels('settings:\n  rules:\n    orphan-marker: off\n    ‸', 999).includes('orphan-marker')));

  it('says which keys an item cannot do without', () => {
    const entries = at('insights:\n  - ‸')?.entries.filter(({ detail }) => detail === 'required');
    assert.deepEqual(entries?.map(({ label }) => label), ['date', 'title']);
  });

  const taken: readonly [marked: string, label: string, expected: string][] = [
    ['insights:\n  - ki‸', 'kind', 'insights:\n  - kind: '],
    ['insights:\n  - ki‸nd: news', 'kind', 'insights:\n  - kind: news'],
    ['insights:\n  - kind: cust‸', 'customer', 'insights:\n  - kind: customer'],
    ['insights:\n  - date: x\n    li‸', 'links', 'insights:\n  - date: x\n    links: [$0]'],
    ['cad‸', 'cadence', 'cadence:\n  $0'],
    ['rev‸', 'reviews', 'reviews:\n  - $0'],
    ['reviews: [{ dec‸ }]', 'decisions', 'reviews: [{ decisions: [{ $0 }] }]'],
    ['reviews:\n  - dec‸', 'decisions', 'reviews:\n  - decisions:\n    - $0'],
    ['scenarios: [{ signposts: [{ condition: ord‸ }] }]', 'orders', 'scenarios: [{ signposts: [{ condition: orders  }] }]'],
    ['scenarios: [{ signposts: [{ condition: or‸der >= 2 }] }]', 'orders', 'scenarios: [{ signposts: [{ condition: orders  >= 2 }] }]'],
    ['scenarios: [{ signposts: [{ condition: orders >= 2 by 20‸ }] }]', '2026-12-31', 'scenarios: [{ signposts: [{ condition: orders >= 2 by 2026-12-31 }] }]'],
    ['scenarios: [{ signposts: [{ condition: orders>‸ }] }]', '>=', 'scenarios: [{ signposts: [{ condition: orders>=  }] }]'],
    ['  - code: [src/‸]', 'src/new', '  - code: [src/new]'],
    ['  - code: [src/new/‸]', 'src/new/[id]', String.raw`  - code: ['src/new/\[id\]']`],
    ['  - code: ["src/new/‸"]', 'src/new/[id]', String.raw`  - code: ["src/new/\\[id\\]"]`],
  ];
  for (const [marked, label, expected] of taken) it(`writes ${label} into ${JSON.stringify(marked)}`, () => assert.equal(take(marked, label), expected));

  it('says how many files a folder holds, and how many of them lack a reason', () => {
    assert.deepEqual(at('  - code: [src/‸]')?.entries.map(({ detail }) => detail), ['2 files, 2 without a reason', '1 file']);
  });

  it('works while the document around it is broken', () => {
    const { text, offset } = atCaret(`${SMALL_VISION.slice(0, SMALL_VISION.indexOf('kpis:\n'))}  - id: half\n    status: ‸\n  broken: [\nkpis: }\n`);
    const completions = visionCompletions(snapshotOf(SMALL_VISION), text, offset);
    assert.deepEqual(completions?.entries.map(({ label }) => label), ['open', 'achieved', 'dropped']);
  });

  it('tells what the JSON Schema knows as well', () => {
    assert.ok(at('insights:\n  - kind: ‸')?.entries.every(({ inSchema }) => inSchema));
    assert.ok(at('insights:\n  - links: [‸]')?.entries.every(({ inSchema }) => !inSchema));
  });
});
