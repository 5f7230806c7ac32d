const DAY = 86_400_000;
const KPIS = 300;
const CHECK_INS = 100;
const INITIATIVES = 300;
const INSIGHTS = 1000;

/** A vision far larger than any that people keep: 300 initiatives, 300 KPIs with 100 check-ins each, 1,000 insights. */
export function largeVision(): string {
  const lines = [
    'apiVersion: vision/v1',
    'title: A very large vision',
    'owner: "@me"',
    'objectives:',
    ...entries(3, objective),
    'kpis:',
    ...entries(KPIS, kpi),
    'initiatives:',
    ...entries(INITIATIVES, initiative),
    'insights:',
    ...entries(INSIGHTS, insight),
  ];
  return `${lines.join('\n')}\n`;
}

function entries(count: number, make: (index: number) => readonly string[]): string[] {
  return Array.from({ length: count }, (_, index) => make(index)).flat();
}

function objective(index: number): string[] {
  return [
    `  - id: objective-${index}`,
    `    title: Objective number ${index}`,
    '    owner: "@rui"',
    '    horizon: { start: 2026-01-01, end: 2027-03-31 }',
    `    kpis: [kpi-${index}]`,
    '    hypothesis:',
    '      believe: retrying soft declines on a second acquirer',
    '      resultsIn: more completed checkouts',
    `      confidentWhen: [kpi-${index} <= 500 by 2027-03-31]`,
  ];
}

function kpi(index: number): string[] {
  return [
    `  - id: kpi-${index}`,
    `    title: Key figure ${index}`,
    `    definition: 95th percentile of request ${index} over a week`,
    '    unit: ms',
    '    direction: decrease',
    '    baseline: 820',
    '    target: 400',
    '    start: 2024-10-01',
    '    due: 2026-12-31',
    '    owner: "@rui"',
    '    frequency: weekly',
    '    checkIns:',
    ...entries(CHECK_INS, checkIn),
  ];
}

function checkIn(index: number): string[] {
  const day = new Date(Date.UTC(2024, 9, 6) + index * 7 * DAY).toISOString().slice(0, 10);
  return [`      - { date: ${day}, value: ${820 - index * 4}, confidence: 0.6, note: after cut-over number ${index} }`];
}

function initiative(index: number): string[] {
  return [
    `  - id: work-${index}`,
    `    title: Do the work ${index}`,
    `    objective: objective-${index % 3}`,
    '    owner: "@rui"',
    '    quarter: 2026-Q4',
    '    status: active',
    `    kpis: [{ kpi: kpi-${index}, weight: 2 }, kpi-${(index + 1) % KPIS}]`,
    `    code: [services/s${index}, "!**/*.snap"]`,
  ];
}

function insight(index: number): string[] {
  return [`  - { date: 2026-11-20, title: Insight number ${index}, kind: news, links: [work-${index % INITIATIVES}], effect: supports }`];
}
