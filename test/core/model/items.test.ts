import assert from 'node:assert/strict';
import { titleOf } from '../../../src/core/model/items.ts';
import { parseVision } from '../../../src/core/model/parse.ts';
import { SAMPLE } from './mangled.ts';
import { visionWith } from './problems.ts';

const TEXT = visionWith(`landscape:
  updated: 2026-11-02
  summary: s
  trends: [{ id: trend, title: Trend, kind: industry, implication: i }]
scenarios:
  - id: scene
    title: Scene
    narrative: n
    decisions:
      - { id: choice, title: Choice, decide: d, because: b }
feedback:
  - { id: said, from: sales, by: "@ana", date: 2026-11-02, about: [grow], stance: support, said: Go on }
kpis:
  - { id: "speed", title: Speed, definition: d, unit: ms, direction: decrease, owner: x }
  - { title: Nameless, definition: d, unit: ms, direction: decrease, owner: x }
initiatives:
  - { id: work, title: Work, objective: grow, owner: x, quarter: 2026-Q4, status: active }
  - { id: speed, title: Twice, objective: grow, owner: x, quarter: 2026-Q4, status: active }
`);

describe('the items of a vision', () => {
  const { items } = parseVision(TEXT);

  it('are all that has an id, whatever its kind', () => {
    assert.deepEqual(
      items.all.map(({ kind, id }) => `${kind} ${id}`),
      ['trend trend', 'objective grow', 'scenario scene', 'decision choice', 'feedback said', 'kpi speed', 'initiative work', 'initiative speed'],
    );
  });

  it('know where their id stands, without its quotes', () => {
    for (const { id, idSpan } of items.all) assert.equal(TEXT.slice(idSpan.start, idSpan.end), id);
  });

  it('share one namespace: the first of a name has it, the second is a duplicate', () => {
    assert.equal(items.get('speed')?.kind, 'kpi');
    assert.deepEqual(items.duplicates.map(({ item, first }) => [item.kind, first.kind]), [['initiative', 'kpi']]);
    assert.equal(items.ids().length, 7);
  });

  it('are found by kind only if they are of that kind', () => {
    assert.equal(items.find('kpi', 'speed')?.value.unit, 'ms');
    assert.equal(items.find('initiative', 'speed'), undefined);
    assert.deepEqual(items.ofKind('initiative').map(({ id }) => id), ['work', 'speed']);
    assert.equal(items.has('nobody'), false);
  });

  it('are called by their title, feedback by what was said', () => {
    assert.deepEqual(['work', 'said'].map((id) => { const item = items.get(id); return item && titleOf(item); }), ['Work', 'Go on']);
  });

  it('are found in the sample, every one', () => {
    const written = [...SAMPLE.matchAll(/^\s*(?:- )?(?:\{ )?id: ("?)([-a-z0-9]+)\1/gm)].map((match) => match[2]);
    const sample = parseVision(SAMPLE).items;
    assert.ok(sample.all.length > 30);
    assert.deepEqual(sample.all.map(({ id }) => id).toSorted(), written.toSorted());
  });
});
