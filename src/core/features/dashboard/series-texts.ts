import type { Item } from '../../model/items.ts';
import type { KpiNumbers } from '../../progress/kpi-numbers.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Say } from '../../text/say.ts';
import { forecastText } from '../forecast-text.ts';
import { formatAge, formatRatio, formatTarget, formatValue, STATUS_WORDS } from '../format.ts';
import type { KpiSeries } from './kpi-series.ts';

type Texts = Pick<KpiSeries, 'statusText' | 'valueText' | 'targetText' | 'ageText' | 'progressText' | 'summary'>;

/** What a KPI's picture says in words. */
export function seriesTexts({ say }: Snapshot, { value: kpi }: Extract<Item, { kind: 'kpi' }>, numbers: KpiNumbers): Texts {
  const { status, stale, value, due, age, compliance } = numbers;
  const texts = {
    statusText: [say(STATUS_WORDS[status]), stale ? say('stale') : ''].filter(Boolean).join(' · '),
    valueText: formatValue(kpi, value, say),
    targetText: formatTarget(kpi, say),
    ageText: age === null ? say('no check-in yet') : say('checked in {0}', formatAge(age, say)),
    progressText: progressText(say, numbers),
  };
  const sentences = [
    texts.statusText,
    say('now {0}', texts.valueText),
    due === null ? say('target {0}', texts.targetText) : say('target {0} by {1}', texts.targetText, due),
    compliance || texts.progressText === '' ? texts.progressText : say('progress {0}', texts.progressText),
    forecastText(say, kpi, numbers),
    texts.ageText,
  ];
  return { ...texts, summary: sentences.filter(Boolean).join('; ') };
}

function progressText(say: Say, { progress, expected, compliance, goal }: KpiNumbers): string {
  if (compliance) return say('kept in {0} of {1} periods', compliance.met, compliance.periods);
  if (progress === null || goal.direction === 'milestone') return '';
  return expected === null ? formatRatio(progress) : say('{0}, expected {1}', formatRatio(progress), formatRatio(expected));
}
