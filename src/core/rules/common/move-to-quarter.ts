import { setValue } from '../../model/edit/set-value.ts';
import { quarterOf } from '../../progress/quarter.ts';
import { phrase } from '../../text/phrase.ts';
import type { Finding } from '../finding.ts';
import { fixBy, type Fix, type FixContext } from '../fix.ts';
import { itemAt } from './at-span.ts';

/** Moves the initiative that a finding is about to the quarter of today. */
export function moveToQuarter({ span }: Finding, { text, vision, today, numbers }: FixContext): Fix[] {
  const initiative = itemAt(vision, vision.document.initiatives, span);
  if (!initiative) return [];
  const quarter = quarterOf(today, numbers.settings.fiscalYearStart);
  return fixBy(phrase`Move it to ${quarter}`, setValue(text, [vision.locations.of(initiative), 'quarter'], quarter));
}
