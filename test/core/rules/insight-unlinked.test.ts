import { describeRule } from './support.ts';

describeRule('insight-unlinked', {
  'finds an insight that bears on nothing, on its date': `
    insights:
      - title: A rival settles in seconds
        date: 2026-11-20 # <- insight-unlinked
      - { date: 2026-11-21, title: It rains, links: [] } # <- insight-unlinked
  `,
  'is silent where it is linked': 'insights: [{ date: 2026-11-20, links: [grow] }]',
  'leaves a misspelt key to unknown-key': 'insights: [{ date: 2026-11-20, link: [grow] }]',
  'leaves links of another form to the schema': 'insights: [{ date: 2026-11-20, links: grow }]',
  'stands on the first key where there is no date': `
    insights:
      - kind: news # <- insight-unlinked
        title: A rival settles in seconds
  `,
});
