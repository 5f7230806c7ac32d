import { setValue } from '../model/edit/set-value.ts';
import type { Item } from '../model/items.ts';
import type { Vision } from '../model/vision.ts';
import { phrase } from '../text/phrase.ts';
import { isOpenObjective } from './common/open.ts';
import { onItem } from './common/reports.ts';
import { decisionsUpTo } from './common/reviews.ts';
import type { Finding } from './finding.ts';
import { fixBy, type Fix, type FixContext } from './fix.ts';
import type { DocumentRule } from './rule.ts';

export const stoppedYetActive: DocumentRule = {
  id: 'stopped-yet-active',
  severity: 'warning',
  looksAt: 'document',
  summary: 'A review decided to stop something that is still active.',
  help: 'Stopping is the hardest decision to carry out: people stay on the work because nobody told them, or because they hope. Set the initiative to `cancelled` or the objective to `dropped`. Where you have changed your mind, record the later decision in a review; it replaces the earlier one.',
  *check({ vision, today }) {
    const newest = new Map(decisionsUpTo(today, vision).map((decision) => [decision.about, decision]));
    for (const [id, { date, entry }] of newest) {
      const item = vision.items.get(id);
      if (entry.decision !== 'stop' || !item || !isActive(vision, item)) continue;
      const related = { span: vision.locations.textOf(entry, 'about'), message: phrase`the decision to stop it` };
      const message =
        item.kind === 'objective'
          ? phrase`The review of ${date} decided to stop this, and it is still active: drop it, or record a later decision.`
          : phrase`The review of ${date} decided to stop this, and it is still active: cancel it, or record a later decision.`;
      yield onItem(vision, item.value, message, { related });
    }
  },
  fixes: carryOut,
};

function isActive(vision: Vision, item: Item): boolean {
  if (item.kind === 'objective') return isOpenObjective(vision, item.value);
  return item.kind === 'initiative' && item.value.status === 'active';
}

function carryOut({ item: id }: Finding, { text, vision }: FixContext): Fix[] {
  const item = vision.items.get(id ?? '');
  if (!item) return [];
  const [title, status] = item.kind === 'objective' ? [phrase`Drop it`, 'dropped'] as const : [phrase`Cancel it`, 'cancelled'] as const;
  return fixBy(title, setValue(text, [vision.locations.of(item.value), 'status'], status), true);
}
