import assert from 'node:assert/strict';
import { parseVision } from '../../../src/core/model/parse.ts';
import { visionWith } from './problems.ts';

const TEXT = visionWith(`scenarios:
  - id: scene
    title: Scene
    narrative: n
    signposts: [{ watch: w, condition: k1 > 5 }]
    decisions:
      - { id: choice, title: C, decide: d, because: b, alsoIn: [s1], initiatives: [i1] }
feedback:
  - { id: said, from: sales, by: "@ana", date: 2026-11-02, about: ["a1"], stance: support, said: s, changed: [a2] }
initiatives:
  - id: work
    title: Work
    objective: o1
    owner: x
    quarter: 2026-Q4
    status: active
    kpis: [k2, { kpi: 'k3', weight: 2 }]
    dependsOn:
      - i2
    scenarios: [s2]
  - { id: more, title: M, objective: [o2, o3], owner: x, quarter: 2026-Q4, status: active }
reviews:
  - date: 2026-11-03
    kpis: [{ kpi: k4 }]
    decisions: [{ about: a3, decision: stop, because: b }]
insights:
  - { date: 2026-11-20, title: t, links: [a4] }
`).replace('owner: "@rui"', 'owner: "@rui", trends: [t1], kpis: [k5, { kpi: k6 }], hypothesis: { believe: b, resultsIn: r, confidentWhen: ["k7 >= 1"], pivotIf: [k8 < 1 by 2027-01-01] }');

describe('the references of a vision', () => {
  const { references, problems } = parseVision(TEXT);
  assert.deepEqual(problems, []);

  it('are all places that name an item, each with the kinds that may stand there', () => {
    assert.deepEqual(
      references.map(({ id, expects }) => `${id} ${expects.join(' ') || 'any'}`),
      [
        't1 trend', 'k5 kpi', 'k6 kpi', 'k7 kpi', 'k8 kpi',
        'k1 kpi', 's1 scenario', 'i1 initiative',
        'a1 any', 'a2 any',
        'o1 objective', 'k2 kpi', 'k3 kpi', 'i2 initiative', 's2 scenario', 'o2 objective', 'o3 objective',
        'k4 kpi', 'a3 any',
        'a4 any',
      ],
    );
  });

  it('know where the id stands, without its quotes', () => {
    for (const { id, span } of references) assert.equal(TEXT.slice(span.start, span.end), id);
  });

  it('stand where they were made, if they come by an alias', () => {
    const text = visionWith('x-kpis: &k [speed]\n').replace('objectives:\n  - { id', 'x-k: &k [speed]\nobjectives:\n  - { kpis: *k, id').replace('x-kpis: &k [speed]\n', '');
    const [reference] = parseVision(text).references;
    assert.deepEqual([reference?.id, text.slice(reference?.span.start, reference?.span.end)], ['speed', 'speed']);
  });

  it('may name anything: whether the item exists is for others to say', () => {
    assert.deepEqual(parseVision(TEXT.replace('about: ["a1"]', 'about: ["No One"]')).references.some(({ id }) => id === 'No One'), true);
  });
});
