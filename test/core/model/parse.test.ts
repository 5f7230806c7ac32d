import assert from 'node:assert/strict';
import { parseVision } from '../../../src/core/model/parse.ts';
import { problemsOf, visionWith } from './problems.ts';

/** Plain data to compare: documents have objects without prototype. */
function documentOf(text: string): unknown {
  return JSON.parse(JSON.stringify(parseVision(text).document));
}

/** The lines of a KPI that has all it must have, the second as given. */
function kpi(line: string): string {
  return visionWith(`kpis:\n  - id: speed\n    ${line}\n    title: Speed\n    definition: d\n    unit: ms\n    direction: decrease\n    owner: "@rui"\n`);
}

interface Case {
  readonly name: string;
  readonly text: string;
  readonly problems: readonly string[];
}

function specify(cases: readonly Case[]): void {
  for (const { name, text, problems } of cases) {
    it(name, () => {
      assert.deepEqual(problemsOf(text), problems);
    });
  }
}

describe('whose file it is', () => {
  const cases: readonly (readonly [name: string, text: string, ownership: string])[] = [
    ['a document with our version is ours', 'apiVersion: vision/v1\n', 'ours'],
    ['so is one with a version that does not exist', 'apiVersion: vision/next\n', 'ours'],
    ['and one whose version stands in quotes', '"apiVersion": "vision/v1"\n', 'ours'],
    ['and one that is written in braces', '{ apiVersion: vision/v1 }', 'ours'],
    ['and one behind comments, a mark and a byte order mark', '\uFEFF# yaml-language-server: $schema=x.json\n---\napiVersion: vision/v1\n', 'ours'],
    ['and one that is broken below its version', 'apiVersion: vision/v1\n{{{{\n', 'ours'],
    ['a later version is newer', 'apiVersion: vision/v2\nobjectives: 1\n', 'newer'],
    ['without a version, objectives make it look like ours', 'title: T\nobjectives: []\n', 'unversioned'],
    ['and so do initiatives', 'initiatives:\n', 'unversioned'],
    ['another version belongs to another program', 'apiVersion: app.example/v1\nobjectives: []\n', 'foreign'],
    ['a number is no version of ours', 'apiVersion: 1\nobjectives: []\n', 'foreign'],
    ['neither version nor objectives: not ours', 'kind: Deployment\n', 'foreign'],
    ['a list is not ours', '- a\n', 'foreign'],
    ['a word is not ours', 'vision\n', 'foreign'],
    ['braces that never close are not ours', '{{{', 'foreign'],
    ['nothing is empty', '', 'empty'],
    ['comments, blanks and a mark are empty', '\uFEFF# soon\n\n---\n  \t\r\n# more', 'empty'],
  ];
  for (const [name, text, ownership] of cases) {
    it(name, () => {
      assert.equal(parseVision(text).ownership, ownership);
    });
  }

  it('a file of another program is left alone entirely, however broken', () => {
    const vision = parseVision('apiVersion: app/v1\nobjectives: [\n\tx: "');
    assert.deepEqual([vision.problems, vision.items.all, vision.references], [[], [], []]);
  });

  specify([
    {
      name: 'a newer version is one finding, and nothing else is read',
      text: 'apiVersion: vision/v3\ntitle: 12\n',
      problems: ['newer-version "vision/v3": This vision is written for a newer version of the format: update the extension to work with it. Until then it is left as it is.'],
    },
    {
      name: 'a missing version is one hint on the first key',
      text: '# ours\nobjectives: 12\nfoo: 1\n',
      problems: ['api-version-missing "objectives": This looks like a vision: add "apiVersion: vision/v1" as the first line to have it read as one.'],
    },
    {
      name: 'a version that does not exist is a finding of its own',
      text: visionWith('').replace('v1', 'next'),
      problems: ['schema "vision/next": "apiVersion" must be vision/v1, not "vision/next".'],
    },
  ]);
});

describe('a valid vision', () => {
  it('has no problems, comments for other programs included', () => {
    assert.deepEqual(problemsOf(`# yaml-language-server: $schema=../vision.schema.json\n${visionWith('')}`), []);
  });

  it('is plain data; keys of one\'s own start with x- and stay, everywhere', () => {
    const text = visionWith('x-own: { any: [thing, 1] }\nsettings: { rules: { trend-unused: off, x-why: because } }\nlinks: [{ title: a, url: u, x-b: 3 }]\n');
    assert.deepEqual(problemsOf(text), []);
    const { 'x-own': own, links, settings } = documentOf(text) as Record<string, unknown>;
    assert.deepEqual([own, links, settings], [{ any: ['thing', 1] }, [{ title: 'a', url: 'u', 'x-b': 3 }], { rules: { 'trend-unused': 'off', 'x-why': 'because' } }]);
  });

  it('may leave values unwritten: they are absent', () => {
    const text = visionWith('description:\nnarrative: ~\nkpis:\nlinks: [ ]\nfeedback:\n  -\n');
    assert.deepEqual(problemsOf(text), []);
    assert.deepEqual(Object.keys(parseVision(text).document), ['apiVersion', 'title', 'owner', 'objectives', 'links', 'feedback']);
  });

  it('may repeat values by anchors and aliases', () => {
    const text = visionWith('').replace('"@me"', '&me "@me"').replace('"@rui"', '*me');
    assert.equal(parseVision(text).document.objectives?.[0]?.owner, '@me');
    assert.deepEqual(problemsOf(text), []);
  });
});

describe('a value that does not fit', () => {
  specify([
    { name: 'is missing: the finding stands on the id', text: kpi('x-a: 1').replace('    unit: ms\n', ''), problems: ['schema "speed": "unit" is missing: it needs a value.'] },
    { name: 'is written without a value: the finding stands on the key', text: kpi('x-a: 1').replace('unit: ms', 'unit:'), problems: ['schema "unit": "unit" is missing: it needs a value.'] },
    { name: 'of the document itself is missing: the finding stands on its title', text: visionWith('').replace('owner: "@me"\n', ''), problems: ['schema "T": "owner" is missing: it needs a value.'] },
    { name: 'is a number where text is wanted', text: kpi('source: 12'), problems: ['schema "12": "source" must be text, not the number 12 (put it in quotes to make it text).'] },
    { name: 'is true where text is wanted', text: kpi('source: true'), problems: ['schema "true": "source" must be text, not the value true (put it in quotes to make it text).'] },
    { name: 'is text where a number is wanted', text: kpi('baseline: "8"'), problems: ['schema "8": "baseline" must be a number, not "8".'] },
    { name: 'is no whole number', text: kpi('precision: 1.5'), problems: ['schema "1.5": "precision" must be a whole number, not the number 1.5.'] },
    { name: 'is too large', text: kpi('precision: 7'), problems: ['schema "7": "precision" must be at most 6, not "7".'] },
    { name: 'is too small', text: visionWith('settings: { graceDays: -1 }\n'), problems: ['schema "-1": "graceDays" must be at least 0, not "-1".'] },
    { name: 'is one word where a list is wanted', text: visionWith('kpis: speed\n'), problems: ['schema "speed": "kpis" must be a list, not "speed".'] },
    { name: 'is a list where keys are wanted', text: visionWith('cadence: [1M]\n'), problems: ['schema "[1M]": "cadence" must be keys with values, not a list.'] },
    { name: 'is an entry of the wrong kind', text: visionWith('kpis:\n  - speed\n'), problems: ['schema "speed": An entry of "kpis" must be keys with values, not "speed".'] },
    { name: 'is an empty list where an entry is needed', text: visionWith('').replace(/objectives:\n.*\n/, 'objectives: []\n'), problems: ['schema "[]": "objectives" must have at least one entry.'] },
    { name: 'is a list of nothing where an entry is needed', text: visionWith('').replace(/objectives:\n.*\n/, 'objectives:\n  -\n'), problems: ['schema "-": "objectives" must have at least one entry.'] },
    {
      name: 'is a nearly right word',
      text: kpi('frequency: weekely'),
      problems: ['schema "weekely": "frequency" must be one of daily, weekly, monthly, quarterly, not "weekely" (did you mean "weekly"?). -> weekly'],
    },
    {
      name: 'is a wrong word',
      text: kpi('role: target'),
      problems: ['schema "target": "role" must be one of outcome, guardrail, health, not "target".'],
    },
    { name: 'is no id', text: kpi('x-a: 1').replace('id: speed', 'id: Top Speed'), problems: ['schema "Top Speed": "id" must be an id: small letters, digits and hyphens, such as fast-auth, not "Top Speed".'] },
    { name: 'is too long an id', text: kpi('x-a: 1').replace('id: speed', `id: ${'a'.repeat(64)}`), problems: [`schema "${'a'.repeat(64)}": "id" must have at most 63 characters.`] },
    { name: 'is no date', text: kpi('due: soon'), problems: ['schema "soon": "due" must be a date such as 2026-11-22, not "soon".'] },
    { name: 'is a day that does not exist', text: kpi('due: 2026-02-30'), problems: ['schema "2026-02-30": "due" must be a day of the calendar; "2026-02-30" is none.'] },
    { name: 'is no quarter', text: visionWith('initiatives:\n  - { id: a, title: A, objective: grow, owner: x, quarter: Q4 2026, status: active }\n'), problems: ['schema "Q4 2026": "quarter" must be a quarter such as 2026-Q4, not "Q4 2026".'] },
    { name: 'is no duration', text: visionWith('cadence: { review: monthly }\n'), problems: ['schema "monthly": "review" must be a duration such as 7d, 2w, 1M or 1Q, not "monthly".'] },
    { name: 'is no currency', text: visionWith('initiatives:\n  - { id: a, title: A, objective: grow, owner: x, quarter: 2026-Q4, status: active, resources: { budget: { amount: 1, currency: euro } } }\n'), problems: ['schema "euro": "currency" must be an ISO 4217 currency such as EUR, not "euro".'] },
    { name: 'is no time zone', text: visionWith('settings: { timezone: Mars/Olympus }\n'), problems: ['schema "Mars/Olympus": "timezone" must be an IANA time zone such as Europe/Lisbon, not "Mars/Olympus".'] },
    { name: 'is no marker word', text: visionWith('code: { markers: [TO-DO] }\n'), problems: ['schema "TO-DO": An entry of "markers" must be one word of letters, digits and _, not "TO-DO".'] },
    { name: 'is a target of another kind, which has a rule of its own', text: kpi('target: high'), problems: ['target-invalid "high": "target" must be a number or keys with values, not "high".'] },
    { name: 'is a band without an end', text: kpi('target: { min: 1 }'), problems: ['target-invalid "min": "max" is missing: it needs a value.'] },
    { name: 'is a value of several kinds, and none of them', text: visionWith('initiatives:\n  - { id: a, title: A, objective: 4, owner: x, quarter: 2026-Q4, status: active }\n'), problems: ['schema "4": "objective" must be text or a list, not the number 4 (put it in quotes to make it text).'] },
    { name: 'is an empty list of objectives', text: visionWith('initiatives:\n  - { id: a, title: A, objective: [], owner: x, quarter: 2026-Q4, status: active }\n'), problems: ['schema "[]": "objective" must have at least one entry.'] },
    {
      name: 'is a KPI reference with several mistakes: all are found',
      text: visionWith('').replace('owner: "@rui"', 'owner: "@rui", kpis: [speed, { kpy: speed, weight: -1 }, { weight: 2 }, 7]'),
      problems: [
        'unknown-key "kpy": The format has no key "kpy" here: did you mean "kpi"? -> kpi',
        'schema "-1": "weight" must be at least 0, not "-1".',
        'schema "weight": "kpi" is missing: it needs a value.',
        'schema "7": An entry of "kpis" must be text or keys with values, not the number 7 (put it in quotes to make it text).',
      ],
    },
    { name: 'is very long: the message is not', text: kpi(`frequency: ${'a'.repeat(1000)}`), problems: [`schema "${'a'.repeat(1000)}": "frequency" must be one of daily, weekly, monthly, quarterly, not "${'a'.repeat(59)}…".`] },
  ]);

  it('is left out, and all around it is read', () => {
    const text = visionWith('kpis:\n  - id: speed\n    title: 12\n    checkIns:\n      - { date: 2026-02-30, value: 1 }\n      - later\n      - { date: 2026-11-01, value: 2 }\n  - 7\n  - id: Bad Id\n    title: B\n');
    assert.deepEqual((documentOf(text) as { kpis: unknown }).kpis, [{ id: 'speed', checkIns: [{ value: 1 }, { date: '2026-11-01', value: 2 }] }, { title: 'B' }]);
  });

  it('is an id of another form: it is remembered, so that references to it are not unknown as well', () => {
    assert.deepEqual([...parseVision(visionWith('kpis:\n  - id: Bad Id\n')).malformedIds], ['Bad Id']);
  });
});

describe('an odd value', () => {
  const OTHER = 'is no number that can be used: write it in decimal digits.';
  specify([
    ...['.nan', '.inf', '0x10', '0o17', '1e400'].map((value) => ({ name: `${value} is no number of a KPI`, text: kpi(`baseline: ${value}`), problems: [`schema "${value}": "${value}" ${OTHER}`] })),
    { name: '.nan is no target either', text: kpi('target: .nan'), problems: [`target-invalid ".nan": ".nan" ${OTHER}`] },
    {
      name: '__proto__ and constructor are keys and ids like any other',
      text: visionWith('__proto__: 1\nconstructor: 2\nkpis:\n  - { id: constructor, title: t, definition: d, unit: u, direction: increase, owner: o, __proto__: 3 }\n'),
      problems: [
        ...['__proto__', 'constructor'].map((key) => `unknown-key "${key}": The format has no key "${key}" here: known here: apiVersion, title, owner, description, updated, links, settings, code, landscape, objectives, scenarios, narrative, feedback, kpis, initiatives, cadence, reviews, insights; your own keys start with x-.`),
        'unknown-key "__proto__": The format has no key "__proto__" here: known here: id, title, definition, unit, precision, direction, baseline, target, critical, start, due, plan, indicator, role, owner, frequency, source, checkIns; your own keys start with x-.',
      ],
    },
    {
      name: 'a key that is no word is left out',
      text: visionWith('x-a:\n  ? [b]\n  : c\n'),
      problems: ['schema "[b]": A key must be a plain word.'],
    },
  ]);

  it('may be a megabyte long', () => {
    const text = visionWith(`description: ${'word '.repeat(200_000)}\n`);
    assert.deepEqual([problemsOf(text), parseVision(text).document.description?.length], [[], 999_999]);
  });

  it('is found by its name alone: an item with the id constructor is one, what was not written is none', () => {
    const { items } = parseVision(kpi('x-a: 1').replace('id: speed', 'id: constructor'));
    assert.deepEqual([items.get('constructor')?.kind, items.get('toString'), items.get('__proto__')], ['kpi', undefined, undefined]);
  });
});

describe('a key that the format does not have', () => {
  specify([
    { name: 'is probably another one, which is not missing as well', text: kpi('x-a: 1').replace('title: Speed', 'titel: Speed'), problems: ['unknown-key "titel": The format has no key "titel" here: did you mean "title"? -> title'] },
    { name: 'is found among the keys of the document', text: visionWith('').replace('owner: "@me"', 'ownr: "@me"'), problems: ['unknown-key "ownr": The format has no key "ownr" here: did you mean "owner"? -> owner'] },
    { name: 'may be in quotes', text: visionWith('"narative": { problem: x }\n'), problems: ['unknown-key "\\"narative\\"": The format has no key "narative" here: did you mean "narrative"? -> narrative'] },
    { name: 'is not taken for one that is there', text: visionWith('cadence: { review: 1M, reviews: 1M }\n'), problems: ['unknown-key "reviews": The format has no key "reviews" here: known here: review, insights; your own keys start with x-.'] },
    { name: 'stands in one of several forms', text: kpi('target: { min: 1, mx: 2 }'), problems: ['unknown-key "mx": The format has no key "mx" here: did you mean "max"? -> max'] },
  ]);

  it('keeps its value', () => {
    assert.deepEqual((documentOf(visionWith('laguage: pt\n')) as Record<string, unknown>)['laguage'], 'pt');
  });
});
