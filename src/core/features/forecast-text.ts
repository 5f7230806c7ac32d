import type { Kpi } from '../model/vision.ts';
import type { KpiNumbers } from '../progress/kpi-numbers.ts';
import type { Say } from '../text/say.ts';
import { formatValue, VERDICT_WORDS } from './format.ts';

/** `will hit its target on 2026-12-20`, `may miss its target: 430.5 ms on 2026-12-31`; empty without a forecast. */
export function forecastText(say: Say, kpi: Kpi, { forecast, due }: Pick<KpiNumbers, 'forecast' | 'due'>): string {
  if (!forecast) return '';
  const { verdict, hit, value } = forecast;
  const words = say(VERDICT_WORDS[verdict]);
  if (verdict === 'will-hit') return hit === null ? words : say('{0} on {1}', words, hit);
  return say('{0}: {1} on {2}', words, reckonedText(kpi, value, say), due ?? '');
}

/** A value that was reckoned and not measured: one decimal is enough where none is asked for. */
export function reckonedText(kpi: Kpi, value: number, say: Say): string {
  return formatValue(kpi, Number(value.toFixed(kpi.precision ?? 1)), say);
}
