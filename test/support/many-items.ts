const QUARTERS = ['2026-Q3', '2026-Q4', '2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4'];
const STATES = ['active', 'planned', 'proposed', 'paused', 'done', 'cancelled'];
const TEAMS = ['checkout', 'ledger', 'payouts', 'platform', 'portal'];

/** What a title can be in the worst case: markup that would run, and words without a place to break. */
export const HOSTILE_TITLES = [
  `<img src=x onerror="document.body.dataset.broken='yes'">`,
  `"><script>document.body.dataset.broken='yes'</script>`,
  'unbreakable'.repeat(40),
  '${constructor} {0} {{x}} <b>bold</b> &amp; \u202Ereversed',
] as const;

/** The text of a vision of so many initiatives and so many KPIs, over six quarters and three objectives; a few have hostile titles. */
export function visionOfMany(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return `apiVersion: vision/v1
title: A vision of many items
owner: "@a"
objectives:
${['first', 'second', 'third'].map((name) => `  - { id: ${name}, title: The ${name} objective, owner: "@a", horizon: { start: 2026-10-01, end: 2027-12-31 }, kpis: [kpi-0] }`).join('\n')}
kpis:
${numbers.map(kpi).join('\n')}
initiatives:
${numbers.map(initiative).join('\n')}
`;
}

function kpi(index: number): string {
  const title = JSON.stringify(HOSTILE_TITLES[index - 5] ?? `Measure number ${index}`);
  const checkIns = `[{ date: 2026-10-15, value: ${index % 40} }, { date: 2026-11-15, value: ${(index * 7) % 90} }]`;
  return `  - { id: kpi-${index}, title: ${title}, definition: a count, unit: percent, direction: increase, baseline: 0, target: 100, start: 2026-10-01, due: 2027-06-30, owner: "@a", checkIns: ${checkIns} }`;
}

function initiative(index: number): string {
  const title = JSON.stringify(HOSTILE_TITLES[index - 1] ?? `Initiative number ${index} of many`);
  const needs = index % 5 === 4 ? `, dependsOn: [initiative-${index - 3}]` : '';
  const resources = `{ teams: [{ team: ${pick(TEAMS, index)}, fte: ${(index % 4) + 0.5} }], budget: { amount: ${(index % 9) * 10_000}, currency: EUR } }`;
  const objective = pick(['first', 'second', 'third'], index >> 3);
  return `  - { id: initiative-${index}, title: ${title}, objective: ${objective}, owner: "@owner-${index % 12}", quarter: ${pick(QUARTERS, index)}, status: ${pick(STATES, index >> 1)}, kpis: [kpi-${index}], resources: ${resources}${needs} }`;
}

function pick(words: readonly string[], index: number): string {
  return words[index % words.length] ?? '';
}
