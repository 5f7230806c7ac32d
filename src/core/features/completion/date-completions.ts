import { quarterAfter, quarterOf, quarterRange } from '../../progress/quarter.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Completion } from './completion.ts';

const QUARTERS_AHEAD = 5;
const PHASE_WORDS = ['this quarter', 'next quarter'];

/** Today, then the last days of this quarter and those to come. */
export function dateCompletions(snapshot: Snapshot): Completion[] {
  const { say } = snapshot;
  const { fiscalYearStart } = snapshot.numbers.settings;
  const ends = quartersAhead(snapshot).flatMap((quarter): Completion[] => {
    const end = quarterRange(quarter, fiscalYearStart)?.end;
    return end === undefined ? [] : [{ label: end, kind: 'date', detail: say('end of {0}', quarter), insert: end }];
  });
  return [{ label: snapshot.today, kind: 'date', detail: say('today'), insert: snapshot.today, filter: `${snapshot.today} today` }, ...ends];
}

/** This quarter and those to come. */
export function quarterCompletions(snapshot: Snapshot): Completion[] {
  const { say } = snapshot;
  const { fiscalYearStart } = snapshot.numbers.settings;
  return quartersAhead(snapshot).map((quarter, ahead) => {
    const range = quarterRange(quarter, fiscalYearStart);
    const phase = PHASE_WORDS[ahead];
    return { label: quarter, kind: 'date', detail: [phase && say(phase), say('{0} to {1}', range?.start ?? '…', range?.end ?? '…')].filter(Boolean).join(', '), insert: quarter };
  });
}

function quartersAhead({ today, numbers }: Snapshot): string[] {
  const now = quarterOf(today, numbers.settings.fiscalYearStart);
  return Array.from({ length: QUARTERS_AHEAD }, (_, ahead) => quarterAfter(now, ahead) ?? now);
}
