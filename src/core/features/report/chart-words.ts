import type { Say } from '../../text/say.ts';
import type { ChartWord } from './report-document.ts';

/** What a chart and its legend say. */
export function chartWords(say: Say): Readonly<Record<ChartWord, string>> {
  return {
    'check-in': say('check-in'),
    plan: say('plan'),
    target: say('target'),
    expected: say('expected today'),
    forecast: say('forecast'),
    hit: say('target is met'),
    kept: say('to be kept'),
    critical: say('critical'),
    today: say('today'),
    reached: say('reached'),
    'not-reached': say('not reached'),
  };
}
