import type { Item } from '../../model/items.ts';
import type { Vision } from '../../model/vision.ts';
import type { Numbers } from '../../progress/numbers.ts';
import { runningKpis } from './kpis.ts';
import { isOpenInitiative, isOpenObjective } from './open.ts';

/** The open items that are off track, in the order of the sections. */
export function offTrackItems({ vision, numbers }: { readonly vision: Vision; readonly numbers: Numbers }): Item[] {
  const running = new Set(runningKpis({ vision, numbers }).map((kpi) => kpi.numbers.id));
  const statusOf = (item: Item) => {
    switch (item.kind) {
      case 'kpi':
        return running.has(item.id) ? numbers.kpis.get(item.id)?.status : undefined;
      case 'initiative':
        return isOpenInitiative(item.value) ? numbers.initiatives.get(item.id)?.status : undefined;
      case 'objective':
        return isOpenObjective(vision, item.value) ? numbers.objectives.get(item.id)?.status : undefined;
      default:
        return undefined;
    }
  };
  return vision.items.all.filter((item) => vision.items.get(item.id) === item && statusOf(item) === 'off-track');
}
