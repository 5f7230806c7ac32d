import { quarterOf, quarterRange } from '../progress/quarter.ts';
import { addToDate } from '../text/calendar.ts';
import { escapeGlob } from './fixes/escape-glob.ts';
import { flowList } from './start/flow-list.ts';
import { topAreas, type CodeArea } from './start/code-areas.ts';

const JANUARY = 1;

/**
 * A first `vision.yaml` with one objective, KPI and initiative: valid as it stands,
 * each line explained where it is written. `today` is `YYYY-MM-DD`; the code areas of the
 * repository are suggested in comments.
 */
export function starterVision(title: string, today: string, areas: readonly CodeArea[] = []): string {
  const quarter = quarterOf(today, JANUARY);
  const { start, end: due } = quarterRange(quarter, JANUARY) ?? { start: today, end: today };
  const end = addToDate(start, { months: 15, days: -1 });
  return template({ title: JSON.stringify(`${title} technology vision`), today, start, end, quarter, due, ...suggestions(areas) });
}

interface Blanks {
  readonly title: string;
  readonly today: string;
  readonly start: string;
  readonly end: string;
  readonly quarter: string;
  readonly due: string;
  /** Folders as a list in brackets. */
  readonly include: string;
  readonly code: string;
}

/** The whole repository at a glance, and one part of it as the code of an initiative. */
function suggestions(areas: readonly CodeArea[]): Pick<Blanks, 'include' | 'code'> {
  const top = topAreas(areas).map(({ folder }) => folder);
  const part = areas.find(({ folder }) => folder.includes('/'))?.folder ?? top[0];
  return { include: flowList(top.length > 0 ? top.map(escapeGlob) : ['src']), code: flowList(part === undefined ? ['src/checkout', 'src/payments/**'] : [escapeGlob(part)]) };
}

function template({ title, today, start, end, quarter, due, include, code }: Blanks): string {
  return `# Where our technology goes, why, and how we will know.
# Everything here is yours to change; comments and order are kept by every edit that Vision makes.
apiVersion: vision/v1
title: ${title}
owner: "@you" # a handle, an e-mail address or a team
updated: ${today}

# Which code is expected to have a why. Without "include" that is everything.
code:
  # include: ${include}
  exclude: ["**/node_modules/**", "**/dist/**"]

# The top three business objectives for the next 12 to 18 months.
objectives:
  - id: first-objective # TODO(first-objective) in code points here
    title: What the business wants to reach
    owner: "@you"
    horizon: { start: ${start}, end: ${end} }
    kpis: [first-kpi]
    # The bet: which capability brings the outcome, and which number will tell.
    hypothesis:
      believe: the capability that we will build
      resultsIn: the outcome that it brings
      confidentWhen: [first-kpi >= 70]
      pivotIf: ["first-kpi < 50 by ${end}"]

# The numbers. One check-in is one line; "Vision: Update KPI…" adds them for you.
kpis:
  - id: first-kpi
    title: The number that tells
    definition: how it is counted, in words
    unit: percent
    direction: increase
    baseline: 50
    target: 75
    start: ${today}
    due: ${due}
    owner: "@you"
    checkIns:
      - { date: ${today}, value: 50, note: where we start }

# The work, one quarter each. "code" says which folders serve it.
initiatives:
  - id: first-initiative # TODO(first-initiative): … in a comment links a marker to it
    title: What we build to get there
    objective: first-objective
    owner: "@you"
    quarter: ${quarter}
    status: planned # proposed, planned, active, paused, done or cancelled
    kpis: [first-kpi]
    resources: { notes: who works on it }
    # code: ${code}
`;
}
