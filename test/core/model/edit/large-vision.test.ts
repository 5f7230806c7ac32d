import assert from 'node:assert/strict';
import { addCheckIn } from '../../../../src/core/model/edit/add-check-in.ts';
import { addEntry } from '../../../../src/core/model/edit/add-entry.ts';
import { removeValue } from '../../../../src/core/model/edit/remove-value.ts';
import { setValue } from '../../../../src/core/model/edit/set-value.ts';
import { parseVision } from '../../../../src/core/model/parse.ts';
import { edited, refusal } from './results.ts';

const COUNT = 500;
const INSIGHT = (index: number) => `- { date: 2026-11-20, title: Insight ${index} about something that takes many words to say }\n`;
const KPI = (index: number) => `  - id: kpi-${index}\n    title: Beside kpi-${index + 1}\n    checkIns:\n      - { date: 2026-11-01, value: ${index} }\n`;
const many = (make: (index: number) => string) => Array.from({ length: COUNT }, (_, index) => make(index)).join('');

/** So large that edits look at an excerpt; one list is indented, the other is not. */
const TEXT = `apiVersion: vision/v1\ntitle: T\nkpis:\n${many(KPI)}insights:\n${many(INSIGHT)}feedback: [] # none yet\nlinks: [ # none\n]\n`;

describe('editing a large vision', () => {
  it('adds a check-in to exactly its KPI', () => {
    const after = edited(TEXT, addCheckIn(TEXT, 'kpi-311', { date: '2026-11-22', value: 5 }));
    assert.equal(after, TEXT.replace('value: 311 }\n', 'value: 311 }\n      - { date: 2026-11-22, value: 5 }\n'));
  });

  it('adds an entry behind the last one, or before the first', () => {
    const written = '- { date: 2026-11-22, title: New }\n';
    const value = { date: '2026-11-22', title: 'New' };
    assert.equal(edited(TEXT, addEntry(TEXT, ['insights'], value)), TEXT.replace('feedback:', `${written}feedback:`));
    assert.equal(edited(TEXT, addEntry(TEXT, ['insights'], value, 'first')), TEXT.replace('insights:\n', `insights:\n${written}`));
  });

  for (const index of [0, 1, 250, COUNT - 2, COUNT - 1]) {
    it(`changes and removes the entry number ${index}, and no other`, () => {
      assert.equal(edited(TEXT, setValue(TEXT, ['insights', index, 'title'], 'X')), TEXT.replace(/Insight \d+ .*say/g, (title) => (title.startsWith(`Insight ${index} `) ? 'X' : title)));
      assert.equal(edited(TEXT, removeValue(TEXT, ['insights', index])), TEXT.replace(INSIGHT(index), ''));
      assert.equal(edited(TEXT, removeValue(TEXT, ['kpis', { id: `kpi-${index}` }])), TEXT.replace(KPI(index), ''));
    });
  }

  it('finds an entry by the span that the model has for it', () => {
    const { document, locations } = parseVision(TEXT);
    const insight = document.insights?.[333];
    assert.ok(insight);
    assert.equal(edited(TEXT, setValue(TEXT, [locations.of(insight), 'links'], ['kpi-1'])), TEXT.replace(INSIGHT(333), INSIGHT(333).replace(' }', ', links: [kpi-1] }')));
  });

  it('removes and replaces a whole section', () => {
    assert.equal(edited(TEXT, removeValue(TEXT, ['insights'])), TEXT.replace(`insights:\n${many(INSIGHT)}`, ''));
    assert.equal(edited(TEXT, setValue(TEXT, ['insights'], [])), TEXT.replace(`insights:\n${many(INSIGHT)}`, 'insights: []\n'));
  });

  it('fills an empty list, and keeps the comment in another', () => {
    assert.equal(edited(TEXT, addEntry(TEXT, ['feedback'], { id: 'a' })), TEXT.replace('feedback: [] # none yet\n', 'feedback: # none yet\n  - id: a\n'));
    assert.equal(edited(TEXT, addEntry(TEXT, ['links'], 'a')), TEXT.replace('links: [ # none', 'links: [a # none'));
  });

  it('makes a missing section behind the last that comes before it in the format', () => {
    assert.equal(edited(TEXT, setValue(TEXT, ['cadence', 'review'], '1M')), `${TEXT}cadence:\n  review: 1M\n`);
  });

  it('refuses what is not there', () => {
    assert.match(refusal(TEXT, removeValue(TEXT, ['insights', COUNT])), /no entry/);
    assert.match(refusal(TEXT, addCheckIn(TEXT, 'kpi-999', { date: '2026-11-22', value: 5 })), /no "kpi-999"/);
  });

  it('refuses what an alias far away repeats', () => {
    const text = TEXT.replace('title: Beside kpi-301', 'title: &t Beside kpi-301').replace('Insight 400 about', 'x').replace('links: [ # none\n]', 'x-a: *t');
    assert.match(refusal(text, setValue(text, ['kpis', { id: 'kpi-300' }, 'title'], 'X')), /&t/);
  });
});
