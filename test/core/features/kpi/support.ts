import { SMALL_VISION } from '../../../support/visions.ts';

/** Beside `orders`: a share that is stale, and a milestone and a sum of money that nobody has measured yet. */
export const MORE_KPIS = SMALL_VISION.replace(
  'initiatives:\n',
  `  - { id: share, title: Share, definition: d, unit: percent, direction: decrease, baseline: 40, target: 20, owner: a, checkIns: [{ date: 2026-09-01, value: 38 }] }
  - { id: launch, title: Launch, definition: d, unit: launch, direction: milestone, owner: a }
  - { id: revenue, title: Revenue, definition: d, unit: EUR, direction: increase, baseline: 0, target: 9000, owner: a }
initiatives:
`,
);
