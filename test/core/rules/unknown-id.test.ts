import assert from 'node:assert/strict';
import { describeRule, fixesOf, messagesOf, placesOf } from './support.ts';

describeRule('unknown-id', {
  'finds references in every section': `
    landscape: { trends: [{ id: wallets }] }
    objectives:
      - id: grow
        trends: [wallet] # <- unknown-id
        kpis: [{ kpi: shore }] # <- unknown-id
        hypothesis:
          confidentWhen: [shore > 1] # <- unknown-id
          pivotIf: [shore < 1 by 2027-01-01] # <- unknown-id
    scenarios:
      - id: cash
        signposts: [{ watch: Tills, condition: shore > 1 }] # <- unknown-id
        decisions: [{ id: tills, alsoIn: [csah], initiatives: [wrok] }] # <- unknown-id, unknown-id
    feedback: [{ id: ask, about: [gorw], changed: [gorw] }] # <- unknown-id, unknown-id
    kpis: [{ id: share }]
    initiatives:
      - { id: work, objective: gorw, kpis: [shore] } # <- unknown-id, unknown-id
      - { id: more, objective: [gorw], dependsOn: [wrok], scenarios: [csah] } # <- unknown-id, unknown-id, unknown-id
    reviews: [{ date: 2026-11-09, kpis: [{ kpi: shore }], decisions: [{ about: gorw }] }] # <- unknown-id, unknown-id
    insights: [{ date: 2026-11-09, links: [gorw] }] # <- unknown-id
  `,
  'finds an item of another kind': `
    objectives: [{ id: grow, kpis: [cash] }] # <- unknown-id
    scenarios: [{ id: cash }]
  `,
  'is silent where every name leads somewhere': `
    objectives: [{ id: grow, kpis: [share] }]
    kpis: [{ id: share }]
    insights: [{ date: 2026-11-09, links: [grow, share] }]
  `,
  'does not take words of the language for ids': `
    objectives: [{ id: grow, kpis: [constructor, __proto__] }] # <- unknown-id, unknown-id
  `,
  'leaves references to a malformed id to the schema': `
    objectives: [{ id: grow, kpis: [Market Share] }]
    kpis: [{ id: Market Share }]
  `,
  'leaves an id that two items have to duplicate-id': `
    objectives: [{ id: grow, kpis: [share] }]
    feedback: [{ id: share }]
    kpis: [{ id: share }]
  `,
  'waits for a section whose key is misspelt': `
    objectives: [{ id: grow, kpis: [share] }]
    kpi: [{ id: share }]
    insights: [{ date: 2026-11-09, links: [share] }]
  `,
  'waits for trends and decisions whose key is misspelt': `
    landscape: { tredns: [{ id: wallets }] }
    objectives: [{ id: grow, trends: [wallets] }]
    scenarios: [{ id: cash, decisons: [{ id: tills }] }]
    insights: [{ date: 2026-11-09, links: [tills] }]
  `,
  'waits for a section that broken YAML may hold': `
    objectives: [{ id: grow, kpis: [share] }]
    kpis # <- yaml-syntax
    insights: [{ date: 2026-11-09, links: [share] }]
  `,
});

describe('unknown-id', () => {
  const misspelt = `
    objectives: [{ id: grow, hypothesis: { pivotIf: ["shore<1"] } }]
    kpis: [{ id: share }]
  `;

  it('stands on the id inside a condition', () => {
    assert.deepEqual(placesOf('unknown-id', misspelt), ['shore']);
  });

  it('offers the id that was probably meant', () => {
    assert.deepEqual(Object.keys(fixesOf('unknown-id', misspelt)), ['Change to "share"']);
  });

  it('names some that exist where none is near', () => {
    const [message] = messagesOf('unknown-id', 'objectives: [{ id: grow, kpis: [revenue] }]\nkpis: [{ id: share }]');
    assert.equal(message, 'There is no KPI "revenue": add it, or name one that exists (share).');
  });

  it('says what the item is and what is wanted', () => {
    const [message] = messagesOf('unknown-id', 'objectives: [{ id: grow, kpis: [grow] }]');
    assert.equal(message, '"grow" is an objective, and a KPI is wanted here: add it, or name one that exists.');
  });
});
