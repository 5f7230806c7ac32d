import { describeRule } from './support.ts';

describeRule('trend-unused', {
  'finds a trend that no objective names': `
    landscape:
      trends:
        - id: wallets # <- trend-unused
        - id: rivals
    objectives:
      - { id: grow, trends: [rivals] }
  `,
  'is silent where an objective names it, whatever its state': `
    landscape: { trends: [{ id: wallets }] }
    objectives: [{ id: grow, status: dropped, trends: [wallets] }]
  `,
  'does not count names in feedback or insights': `
    landscape:
      trends: [{ id: wallets }] # <- trend-unused
    objectives: [{ id: grow }]
    feedback: [{ id: ask, about: [wallets] }]
    insights: [{ date: 2026-11-01, title: Wallets, links: [wallets] }]
  `,
  'takes a near miss for the trend that it was meant to be': `
    landscape: { trends: [{ id: wallets }] }
    objectives: [{ id: grow, trends: [walets] }]
  `,
  'is not deceived by names such as __proto__': `
    landscape:
      trends: [{ id: constructor }] # <- trend-unused
    objectives: [{ id: grow, trends: [__proto__] }]
  `,
  'waits for trends of an objective that cannot be read': `
    landscape: { trends: [{ id: wallets }] }
    objectives: [{ id: grow, trend: [wallets] }]
  `,
  'waits for the objectives': 'landscape: { trends: [{ id: wallets }] }',
  'is silenced on the item': `
    landscape:
      trends:
        # vision-ignore-next-line trend-unused
        - id: wallets
    objectives: [{ id: grow }]
  `,
});
