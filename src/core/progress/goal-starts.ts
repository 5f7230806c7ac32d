import type { VisionDocument } from '../model/vision.ts';
import { dateOf } from './day.ts';
import { settingsOf } from './settings.ts';
import { usesOfKpis } from './usage.ts';
import { windowOf } from './window.ts';

/** The days (`YYYY-MM-DD`) from which on the goals of KPIs must stand, each once and earliest first. */
export function goalStarts(document: VisionDocument): string[] {
  const uses = usesOfKpis(document, settingsOf(document.settings).fiscalYearStart);
  const starts = (document.kpis ?? []).map((kpi) => dateOf(windowOf(kpi, uses.get(kpi.id ?? '') ?? []).start));
  return [...new Set(starts.filter((start) => start !== null))].toSorted();
}
