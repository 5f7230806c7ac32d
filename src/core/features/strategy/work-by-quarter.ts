import { quarterAfter, quarterOf, quarterPhase, type QuarterPhase } from '../../progress/quarter.ts';
import type { Snapshot } from '../../snapshot.ts';
import { formatCount } from '../format.ts';
import { joined, type TreeNode } from '../tree-node.ts';
import { initiativeNode, type InitiativeItem } from './initiative-node.ts';
import { passes, type StrategyFilter } from './strategy-filter.ts';
import { shownItems } from './shown-items.ts';

const PHASE_WORDS: Readonly<Record<QuarterPhase, string>> = { now: 'Now', next: 'Next', later: 'Later', past: 'Past' };

/**
 * Initiatives by the quarter in which they are to be done: now, next, later, and at the end what is past,
 * newest first. The first three quarters are there even when empty, so that something can be dropped on them.
 */
export function workByQuarter(snapshot: Snapshot, filter: StrategyFilter): TreeNode[] {
  const initiatives = shownItems(snapshot, 'initiative').filter((item) => passes(snapshot, filter, item));
  const used = initiatives.flatMap(({ value: { quarter } }) => quarter ?? []);
  const ahead = nextQuarters(snapshot, 3);
  const [first = ''] = ahead;
  const quarters = [...new Set([...ahead, ...used])].toSorted();
  const inOrder = [...quarters.filter((quarter) => quarter >= first), ...quarters.filter((quarter) => quarter < first).toReversed()];
  const nodes = inOrder.map((quarter) => quarterNode(snapshot, quarter, initiatives.filter(({ value }) => value.quarter === quarter)));
  const unplanned = initiatives.filter(({ value: { quarter } }) => quarter === undefined);
  return unplanned.length === 0 ? nodes : [...nodes, unplannedNode(snapshot, unplanned)];
}

/** The quarter of today and those that follow. */
export function nextQuarters({ today, numbers: { settings } }: Snapshot, count: number): string[] {
  const now = quarterOf(today, settings.fiscalYearStart);
  return Array.from({ length: count }, (_, ahead) => quarterAfter(now, ahead) ?? now);
}

/** `Now`, `Next`, `Later`, `Past`; empty for what is no quarter. */
export function phaseWord({ today, numbers: { settings }, say }: Snapshot, quarter: string): string {
  const phase = quarterPhase(quarter, today, settings.fiscalYearStart);
  return phase ? say(PHASE_WORDS[phase]) : '';
}

function quarterNode(snapshot: Snapshot, quarter: string, initiatives: readonly InitiativeItem[]): TreeNode {
  const id = `quarter/${quarter}`;
  const phase = phaseWord(snapshot, quarter);
  const count = formatCount(initiatives.length, 'initiative', snapshot.say);
  return {
    id,
    label: joined([phase, quarter], ': '),
    description: count,
    tooltip: joined([phase, quarter, count]),
    icon: 'quarter',
    spoken: joined([joined([phase, quarter], ': '), count], ', '),
    kind: 'quarter',
    quarter,
    children: initiatives.map((item) => initiativeNode(snapshot, item, { parent: id, inQuarter: true })),
    expanded: quarter >= (nextQuarters(snapshot, 1)[0] ?? ''),
  };
}

/** A quarter that is missing or cannot be read. */
function unplannedNode(snapshot: Snapshot, initiatives: readonly InitiativeItem[]): TreeNode {
  const id = 'quarter/none';
  const label = snapshot.say('Without a quarter');
  const children = initiatives.map((item) => initiativeNode(snapshot, item, { parent: id, inQuarter: true }));
  return { id, label, description: '', tooltip: label, icon: 'quarter', spoken: label, kind: 'group', children, expanded: true };
}
