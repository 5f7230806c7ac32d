import { describeRule } from './support.ts';

describeRule('objective-without-initiative', {
  'finds an objective that nothing serves': `
    objectives:
      - id: grow # <- objective-without-initiative
      - id: save
    initiatives: [{ id: work, objective: save, status: planned }]
  `,
  'is silent about one of several that an initiative serves': `
    objectives: [{ id: grow }, { id: save }]
    initiatives: [{ id: work, objective: [grow, save], status: proposed }]
  `,
  'counts what is done': `
    objectives: [{ id: grow }]
    initiatives: [{ id: work, objective: grow, status: done }]
  `,
  'does not count what is cancelled': `
    objectives:
      - id: grow # <- objective-without-initiative
    initiatives: [{ id: work, objective: grow, status: cancelled }]
  `,
  'leaves closed objectives in peace': 'objectives: [{ id: one, status: achieved }, { id: two, status: dropped }]',
  'takes a near miss for the objective that it was meant to be': `
    objectives: [{ id: grow-share }]
    initiatives: [{ id: work, objective: grow-shore }]
  `,
  'waits for an objective that cannot be read': `
    objectives: [{ id: grow }]
    initiatives: [{ id: work, objectiv: grow }]
  `,
  'waits for one of several that cannot be read': `
    objectives: [{ id: grow }, { id: save }]
    initiatives: [{ id: work, objective: [save, [grow]] }]
  `,
  'waits for initiatives that cannot be read': `
    objectives: [{ id: grow }]
    initiatives: [work]
  `,
});
