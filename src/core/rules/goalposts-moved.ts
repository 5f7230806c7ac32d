import { setValue } from '../model/edit/set-value.ts';
import type { Goalposts } from '../model/history.ts';
import type { Kpi, Vision } from '../model/vision.ts';
import { isUnreadable } from '../model/written.ts';
import { todayIn } from '../progress/today.ts';
import { listed, phrase, type Phrase } from '../text/phrase.ts';
import { runningKpis } from './common/kpis.ts';
import { onItem, onKey } from './common/reports.ts';
import type { Finding } from './finding.ts';
import { fixBy, type Fix, type FixContext } from './fix.ts';
import type { DocumentContext, DocumentRule } from './rule.ts';

export const goalpostsMoved: DocumentRule = {
  id: 'goalposts-moved',
  severity: 'warning',
  looksAt: 'document',
  summary: 'The target, baseline or plan of a KPI was changed after it started.',
  help: 'A goal that moves with the numbers is always reached. The history of `vision.yaml` in git is compared with what the file says now: once a KPI has started, its target, baseline and plan should stay as they were. Where a new goal is right, decide it in a review and give the KPI a new `start`, from which it counts. A baseline that was missing may be filled in. Without git, the rule is silent.',
  *check(context) {
    for (const { kpi, was, since, moved } of movedKpis(context)) {
      const [first] = moved;
      const changes = listed(moved.map((key) => changeOf(key, was, kpi)));
      const message = phrase`Changed since ${since}: ${changes}. Put it back, or decide about it in a review and give the KPI a new "start" for the new goal.`;
      const { vision } = context;
      yield vision.locations.key(kpi, first) && kpi.id !== undefined ? onKey(vision, kpi, first, message, { item: kpi.id }) : onItem(vision, kpi, message);
    }
  },
  fixes: putBack,
};

const KEYS = ['target', 'baseline', 'plan'] as const;
type Key = (typeof KEYS)[number];

interface MovedKpi {
  readonly kpi: Kpi;
  readonly was: Goalposts;
  /** From when on it should have stayed as it was. */
  readonly since: Phrase;
  readonly moved: readonly [Key, ...Key[]];
}

type Context = Pick<DocumentContext, 'vision' | 'today' | 'numbers' | 'history'>;

/** The KPIs under way whose goal is not the one of the day they started, or were first written down after it. */
function movedKpis(context: Context): MovedKpi[] {
  const past = versionsByDay(context);
  if (past.length === 0) return [];
  return runningKpis(context).flatMap(({ kpi, numbers: { id, start } }) => {
    if (start === null || context.today <= start) return [];
    const known = past.filter(({ goalposts }) => goalposts.has(id));
    const asOf = known.findLast(({ day }) => day <= start) ?? known[0];
    const was = asOf?.goalposts.get(id);
    if (!asOf || !was) return [];
    const since = asOf.day <= start ? phrase`this KPI started on ${start}` : phrase`this KPI was first written down on ${asOf.day}`;
    const [first, ...more] = KEYS.filter((key) => hasMoved(context.vision, key, was, kpi));
    return first === undefined ? [] : [{ kpi, was, since, moved: [first, ...more] }];
  });
}

/** Where today is a day of the past, what was committed since is not known yet. */
function versionsByDay({ vision, today, history = [] }: Context): { readonly day: string; readonly goalposts: ReadonlyMap<string, Goalposts> }[] {
  const zone = vision.document.settings?.timezone;
  return history.map(({ at, goalposts }) => ({ day: todayIn(zone, at), goalposts })).filter(({ day }) => day <= today);
}

/** What was missing and is filled in has not moved; only a plan takes the place of a straight line. */
function hasMoved(vision: Vision, key: Key, was: Goalposts, kpi: Kpi): boolean {
  const [before, now] = [shown(key, was), shown(key, kpi)];
  return before !== undefined && now !== undefined && before !== now && !isUnreadable(vision, kpi, key);
}

function changeOf(key: Key, was: Goalposts, kpi: Kpi): Phrase {
  const [before = '', now = ''] = [shown(key, was), shown(key, kpi)];
  switch (key) {
    case 'target':
      return phrase`the target (${before}, now ${now})`;
    case 'baseline':
      return phrase`the baseline (${before}, now ${now})`;
    case 'plan':
      return phrase`the plan`;
  }
}

/** A value in a form that can be shown and compared. */
function shown(key: Key, { target, baseline, plan }: Goalposts): string | undefined {
  if (key === 'baseline') return baseline?.toString();
  if (key === 'target') return typeof target === 'object' ? `${target.min} to ${target.max}` : target?.toString();
  return (plan ?? []).map(({ date, value }) => `${date}: ${value}`).toSorted().join(', ');
}

/** One number can be put back; of several, people know which were right. */
function putBack({ span }: Finding, context: FixContext): Fix[] {
  const { text, vision } = context;
  const found = movedKpis(context).find(({ kpi, moved: [key] }) => vision.locations.key(kpi, key)?.start === span.start);
  const [key, ...more] = found?.moved ?? [];
  const value = found && key && found.was[key];
  if (!found || !key || typeof value !== 'number' || more.length > 0) return [];
  const title = key === 'target' ? phrase`Put the target back to ${value}` : phrase`Put the baseline back to ${value}`;
  return fixBy(title, setValue(text, [vision.locations.of(found.kpi), key], value));
}
