import { titleOf } from '../../model/items.ts';
import { objectiveIds } from '../../model/objective-ids.ts';
import type { Snapshot } from '../../snapshot.ts';
import { isClosed } from '../../trace/code-state.ts';
import { formatCount, STATUS_WORDS, type Status } from '../format.ts';
import { progressText } from '../progress-text.ts';
import type { InitiativeItem } from '../strategy/initiative-node.ts';
import { joined } from '../tree-node.ts';
import { budgetText, teamsText } from './roadmap-capacity.ts';

/** An initiative as it stands on the roadmap. */
export interface RoadmapCard {
  readonly id: string;
  readonly title: string;
  /** The id of the objective that it serves first; empty where it serves none that there is. */
  readonly objective: string;
  /** Titles of the others that it serves. */
  readonly alsoServes: readonly string[];
  /** What people decided about it: `active`. */
  readonly state: string;
  /** Whether it is done or cancelled. */
  readonly closed: boolean;
  /** How its KPIs do. */
  readonly status: Status;
  /** `at risk` */
  readonly standing: string;
  /** 0..1; null where no KPI tells. */
  readonly progress: number | null;
  /** `62 % (2 of 3)`; empty where no KPI tells. */
  readonly progressText: string;
  readonly owner: string;
  /** `14 files · 3 markers`; empty where there are none, or the first scan has not ended. */
  readonly work: string;
  /** `checkout 4 FTE, risk 1 FTE` */
  readonly teams: string;
  /** `€60,000` */
  readonly budget: string;
  readonly needs: readonly RoadmapNeed[];
  /** Ids of the initiatives that wait for it. */
  readonly neededBy: readonly string[];
  readonly kpis: readonly { readonly id: string; readonly title: string }[];
}

/** An initiative that must come first. */
export interface RoadmapNeed {
  readonly id: string;
  readonly title: string;
  /** What is wrong with waiting for it: `planned later`, `cancelled`, `unknown`; empty where nothing is. */
  readonly trouble: string;
}

/** One initiative with all that its card says. @param neededBy ids of the initiatives that wait for it */
export function roadmapCard(snapshot: Snapshot, item: InitiativeItem, neededBy: readonly string[]): RoadmapCard {
  const { say } = snapshot;
  const numbers = snapshot.numbers.initiatives.get(item.id);
  const status = numbers?.status ?? 'no-kpi';
  const [objective, ...others] = objectiveIds(item.value).flatMap((id) => snapshot.vision.items.find('objective', id) ?? []);
  return {
    id: item.id,
    title: titleOf(item),
    objective: objective?.id ?? '',
    alsoServes: others.map(titleOf),
    state: item.value.status ? say(item.value.status) : '',
    closed: isClosed(item),
    status,
    standing: say(STATUS_WORDS[status]),
    progress: numbers?.progress ?? null,
    progressText: numbers ? progressText(numbers, say) : '',
    owner: item.value.owner ?? '',
    work: workText(snapshot, item),
    teams: teamsText(item, say),
    budget: budgetText(item, say),
    needs: (item.value.dependsOn ?? []).map((id) => needOf(snapshot, item, id)),
    neededBy,
    kpis: (numbers?.shares ?? []).map(({ kpi: { id } }) => ({ id, title: snapshot.vision.items.find('kpi', id)?.value.title ?? id })),
  };
}

function workText({ trace, say }: Snapshot, item: InitiativeItem): string {
  const files = trace?.fileCountOf(item) ?? 0;
  const markers = trace?.markersOf(item.id).length ?? 0;
  return joined([files > 0 && formatCount(files, 'file', say), markers > 0 && formatCount(markers, 'marker', say)]);
}

function needOf({ vision, say }: Snapshot, { value: { quarter } }: InitiativeItem, id: string): RoadmapNeed {
  const needed = vision.items.find('initiative', id);
  if (!needed) return { id, title: id, trouble: say('unknown') };
  const isLater = quarter !== undefined && needed.value.quarter !== undefined && needed.value.quarter > quarter && !isClosed(needed);
  const trouble = needed.value.status === 'cancelled' ? say('cancelled') : isLater ? say('planned later, {0}', needed.value.quarter ?? '') : '';
  return { id, title: titleOf(needed), trouble };
}
