import type { KpiNumbers } from '../../progress/kpi-numbers.ts';
import type { Share } from '../../progress/share.ts';
import type { Snapshot } from '../../snapshot.ts';
import { formatTarget, formatValue, STATUS_WORDS } from '../format.ts';
import type { CardKpi } from './card.ts';
import { sparklineOf } from './sparkline.ts';

/** More rows would make a card that nobody reads. */
const MOST_ROWS = 4;

/** The KPIs that an item counts on, with its own targets where it sets some. */
export function kpiRows(snapshot: Snapshot, shares: readonly Share[]): CardKpi[] {
  return shares.slice(0, MOST_ROWS).flatMap((share) => kpiRow(snapshot, share.kpi, share));
}

/** One KPI by its own numbers, or by those of an item's share of it. */
export function kpiRow({ say, vision }: Snapshot, numbers: KpiNumbers, share: Pick<Share, 'goal' | 'numbers' | 'own'> = { goal: numbers.goal, numbers, own: false }): CardKpi[] {
  const kpi = vision.items.find('kpi', numbers.id)?.value;
  if (!kpi) return [];
  const { target } = share.goal;
  const goal = share.own && typeof kpi.target === 'number' && target !== null ? formatTarget({ ...kpi, target }, say) : formatTarget(kpi, say);
  return [
    {
      title: kpi.title ?? numbers.id,
      course: `${formatValue(kpi, numbers.value, say)} → ${goal}`,
      standing: [say(STATUS_WORDS[share.numbers.status]), numbers.stale ? say('stale') : ''].filter(Boolean).join(' · '),
      sparkline: sparklineOf(share.goal),
      actions: [{ label: say('Update'), action: { kind: 'update-kpi', kpi: numbers.id } }],
    },
  ];
}
