import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addParts } from '../../../../src/core/features/start/add-parts.ts';
import { missingParts } from '../../../../src/core/features/start/missing-parts.ts';
import { newVision } from '../../../../src/core/features/start/new-vision.ts';
import type { StartAnswers } from '../../../../src/core/features/start/start-answers.ts';
import { startParts } from '../../../../src/core/features/start/start-parts.ts';
import { parseVision } from '../../../../src/core/model/parse.ts';
import { edited, newLines } from '../../../support/edited.ts';
import { snapshotOf, TODAY } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

const CONTEXT = { today: TODAY, fiscalYearStart: 1, owner: '@ana', decimal: '.' } as const;
const HEAD = { title: 'Shop vision', owner: '@ana', today: TODAY, areas: [{ folder: 'services', files: 9, tool: undefined, owners: [] }] };

/** Everything that can be answered. */
const WHOLE = {
  include: ['services', 'apps'],
  summary: 'Customers want: speed',
  trends: [{ id: 'one-click', title: 'One click', kind: 'competitor', implication: 'Speed decides' }],
  objectives: [
    {
      id: 'grow',
      title: 'Win more shops',
      kpi: { id: 'orders', title: 'Orders', definition: 'paid orders a day', unit: 'orders', direction: 'increase', baseline: '1k', target: '1,200', due: '2027-06-30' },
      believe: 'a faster search',
      resultsIn: 'more orders',
      because: 'people give up',
      confidentWhen: 'orders >= 1200 by 2027-06-30',
      pivotIf: 'orders < 900',
    },
  ],
  scenarios: [{ id: 'rival', title: 'A rival', narrative: 'They buy us', likelihood: 'low', impact: 'high', decision: { id: 'sell', title: 'Sell', decide: 'We sell', because: 'We must' } }],
  problem: 'slow', vision: 'fast', roadmap: 'first search', impact: 'money', analogy: 'a second till',
  feedback: [{ id: 'finance-yes', title: 'yes', from: 'finance', by: '@tom', stance: 'support', about: ['grow'] }],
  initiatives: [{ id: 'search', title: 'New search', objectives: ['grow'], kpis: ['orders'], quarter: '2026-Q4', code: ['services/search'], teams: 'search 2, data 1.5', budget: '60k EUR' }],
  review: '1M',
  insights: '1w',
} as const satisfies StartAnswers;

const written = (answers: StartAnswers) => newVision(HEAD, startParts(answers, CONTEXT));
const errorsIn = (text: string) => snapshotOf(text, { 'services/search/a.ts': '' }).findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);

describe('a new vision', () => {
  it('says all that was answered, and has no error', () => {
    const text = written(WHOLE);
    assert.deepEqual(errorsIn(text), []);
    const { document } = parseVision(text);
    assert.deepEqual(missingParts(document), []);
    assert.deepEqual(document.kpis?.[0]?.target, 1200);
    assert.deepEqual(JSON.parse(JSON.stringify(document.initiatives?.[0]?.resources)), { teams: [{ team: 'search', fte: 2 }, { team: 'data', fte: 1.5 }], budget: { amount: 60000, currency: 'EUR' } });
    assert.doesNotMatch(text, /^# \w+:$/m);
  });

  it('shows in comments what was not answered, and makes nothing up', () => {
    const text = written({ objectives: [{ id: 'grow', title: 'Win more shops' }] });
    const { document } = parseVision(text);
    assert.deepEqual(Object.keys(document), ['apiVersion', 'title', 'owner', 'updated', 'objectives']);
    assert.match(text, /^# landscape:$/m);
    assert.deepEqual(errorsIn(text), []);
  });

  it('suggests the folders of the repository where no code was named', () => {
    assert.match(written({}), /^# code:\n# {3}include: \[services\]$/m);
  });

  it('has comments that are valid without their marks', () => {
    const text = written({}).replaceAll(/^# (?=[a-zA-Z]+:( |$)| )/gm, '');
    assert.deepEqual(missingParts(parseVision(text).document), []);
    assert.deepEqual(snapshotOf(text, { 'services/a.ts': '' }).findings.filter(({ severity }) => severity === 'error'), []);
  });

  it('keeps in a comment what was begun and lacks something', () => {
    const text = written({
      objectives: [{ id: 'grow', title: 'Win more shops', kpi: { id: 'orders', title: 'Orders\na day', unit: 'orders' }, believe: 'a faster search' }],
      initiatives: [{ id: 'x', title: 'New search' }],
    });
    assert.deepEqual(errorsIn(text), []);
    for (const said of ['Orders\\\\na day', 'a faster search', 'New search']) assert.match(text, new RegExp(`^#   .*${said}`, 'm'));
  });

  it('has no error wherever its answers stop, and loses none of them', () => {
    fc.assert(fc.property(partOf(WHOLE), (answers) => {
      const text = written({ ...answers, objectives: [{ id: 'grow', title: 'Win more shops' }, ...(answers.objectives ?? []).slice(1)] });
      assert.deepEqual(errorsIn(text), []);
    }), { numRuns: 60 });
    for (const text of strings(WHOLE.objectives[0])) {
      for (const objective of stops(WHOLE.objectives[0]).filter(({ title }) => title)) {
        const all = written({ objectives: [objective] });
        assert.deepEqual(errorsIn(all), []);
        if (strings(objective).includes(text) && text !== '1k' && text !== '1,200') assert.ok(all.includes(text), `${text} in\n${all}`);
      }
    }
  });
});

describe('parts for a vision that is there', () => {
  it('are added in their places, and all that is there stays', () => {
    const { landscape, narrative, cadence } = startParts(WHOLE, CONTEXT);
    const parts = { ...startParts({}, CONTEXT), landscape, narrative, cadence };
    const text = edited(SMALL_VISION, addParts(SMALL_VISION, parts));
    assert.ok(newLines(SMALL_VISION, text).includes('landscape:'));
    assert.ok(text.indexOf('landscape:') < text.indexOf('objectives:'));
    assert.deepEqual(errorsIn(text), errorsIn(SMALL_VISION));
  });

  it('are none where nothing was answered', () => assert.deepEqual(addParts(SMALL_VISION, startParts({}, CONTEXT)), { edits: [] }));

  it('may serve what is there', () => {
    const parts = startParts({ initiatives: [{ id: 'more', title: 'More', objectives: ['grow'], quarter: '2026-Q4' }] }, CONTEXT, new Set(['grow']));
    assert.match(edited(SMALL_VISION, addParts(SMALL_VISION, parts)), /  - id: more\n    title: More\n    objective: grow\n/);
  });
});

/** All values of an object up to a key, for each key: as if somebody had left there. */
function stops<Value extends object>(value: Value): Value[] {
  const pairs = Object.entries(value);
  return pairs.flatMap(([key, inner], index) => {
    const before = pairs.slice(0, index);
    const inside = typeof inner === 'object' && !Array.isArray(inner) ? stops(inner as object) : [inner];
    return inside.map((part) => Object.fromEntries([...before, [key, part]]) as Value);
  });
}

function strings(value: object): string[] {
  return Object.entries(value).flatMap(([key, inner]) => (typeof inner === 'string' ? (key === 'id' ? [] : [inner]) : strings(inner as object)));
}

/** An object that lacks any of its keys, at any depth. */
function partOf<Value extends object>(value: Value): fc.Arbitrary<Partial<Value>> {
  const parts = Object.entries(value).map(([key, inner]) => fc.option(within(inner), { nil: undefined }).map((part) => [key, part] as const));
  return fc.tuple(...parts).map((pairs) => Object.fromEntries(pairs.filter(([, part]) => part !== undefined)) as Partial<Value>);
}

function within(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value)) return fc.tuple(...value.map(within));
  return typeof value === 'object' && value !== null ? partOf(value) : fc.constant(value);
}
