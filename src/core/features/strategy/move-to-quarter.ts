import { isRefusal, type EditResult } from '../../model/edit/edit-result.ts';
import { setValue } from '../../model/edit/set-value.ts';
import { quarterAfter } from '../../progress/quarter.ts';
import type { Snapshot } from '../../snapshot.ts';
import { formatCount } from '../format.ts';
import { nextQuarters, phaseWord } from './work-by-quarter.ts';
import { shownItems } from './shown-items.ts';

/** A quarter to choose from a list. */
export interface QuarterPick {
  readonly quarter: string;
  readonly label: string;
  readonly description: string;
}

/** How far people plan. */
const QUARTERS_AHEAD = 8;

/** The quarters that an initiative can move to: now, next, later, and the one just past. */
export function quarterPicks(snapshot: Snapshot): QuarterPick[] {
  const ahead = nextQuarters(snapshot, QUARTERS_AHEAD);
  const past = quarterAfter(ahead[0], -1);
  const initiatives = shownItems(snapshot, 'initiative');
  return [...ahead, ...(past === null ? [] : [past])].map((quarter) => ({
    quarter,
    label: quarter,
    description: `${phaseWord(snapshot, quarter)} · ${formatCount(initiatives.filter(({ value }) => value.quarter === quarter).length, 'initiative', snapshot.say)}`,
  }));
}

/** Edits that move initiatives to a quarter (`2027-Q1`): one value each, all else stays as it is. */
export function moveToQuarter(text: string, initiatives: readonly string[], quarter: string): EditResult {
  const results = initiatives.map((id) => setValue(text, ['initiatives', { id }, 'quarter'], quarter));
  const refused = results.find(isRefusal);
  return refused ?? { edits: results.flatMap((result) => ('edits' in result ? result.edits : [])) };
}
