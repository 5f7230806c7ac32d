import { describeRule } from './support.ts';

describeRule('too-many-objectives', {
  'finds four that are open': `
    title: A vision
    objectives: # <- too-many-objectives
      - { id: one }
      - { id: two, status: open }
      - { id: three }
      - { id: four }
  `,
  'is silent at three': 'objectives: [{ id: one }, { id: two }, { id: three }]',
  'does not count what is achieved or dropped': `
    objectives: [{ id: one }, { id: two }, { id: three }, { id: four, status: achieved }, { id: five, status: dropped }]
  `,
  'does not count a state that cannot be read': `
    objectives: [{ id: one }, { id: two }, { id: three }, { id: four, status: achived }]
  `,
});
