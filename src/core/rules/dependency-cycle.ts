import { removeValue } from '../model/edit/remove-value.ts';
import type { Initiative, Vision } from '../model/vision.ts';
import { listed, phrase, type Phrase } from '../text/phrase.ts';
import { cyclesIn } from './common/cycles.ts';
import { entryAt } from './common/entry-at.ts';
import { isOpenInitiative } from './common/open.ts';
import type { Finding } from './finding.ts';
import { fixBy, type Fix, type FixContext } from './fix.ts';
import { inVision, type DocumentRule } from './rule.ts';

export const dependencyCycle: DocumentRule = {
  id: 'dependency-cycle',
  severity: 'warning',
  looksAt: 'document',
  summary: 'An initiative waits for itself by way of others, or for one that is cancelled or comes later.',
  help: 'Initiatives that wait for each other never start, and one that waits for cancelled or later work starts late without anybody noticing. Take out the dependency that is not real, or move one of the two initiatives to another quarter.',
  *check({ vision }) {
    const open = openById(vision);
    const flaw = flawFinder(vision, open);
    for (const initiative of open.values()) {
      const { dependsOn = [] } = initiative;
      for (const [index, id] of dependsOn.entries()) {
        const message = dependsOn.indexOf(id) === index ? flaw(initiative, id) : undefined;
        if (message !== undefined) yield inVision(vision.locations.textOf(dependsOn, index), message, { item: initiative.id });
      }
    }
  },
  fixes: stopWaiting,
};

type Named = Initiative & { readonly id: string };

/** Closed initiatives wait for nothing, and nothing that is done has to be waited for. */
function openById(vision: Vision): Map<string, Named> {
  const items = vision.items.ofKind('initiative').filter(({ id, value }) => vision.items.get(id)?.value === value && isOpenInitiative(value));
  return new Map(items.map(({ id, value }) => [id, { ...value, id }]));
}

/** Tells what is wrong with waiting for an initiative; an edge of a circle that has been told is no second flaw. */
function flawFinder(vision: Vision, open: ReadonlyMap<string, Named>): (initiative: Named, id: string) => Phrase | undefined {
  const cycles = cyclesIn(new Map(Array.from(open, ([id, { dependsOn }]) => [id, (dependsOn ?? []).filter((other) => open.has(other))])));
  const closing = new Map(cycles.map((cycle) => [edge(cycle.at(-1), cycle[0]), cycle]));
  const told = new Set(cycles.flatMap((cycle) => cycle.map((id, index) => edge(id, cycle[(index + 1) % cycle.length]))));
  return ({ id, quarter }, other) => {
    const cycle = closing.get(edge(id, other));
    if (cycle) return cycleMessage(cycle);
    const awaited = vision.items.find('initiative', other)?.value;
    if (awaited?.status === 'cancelled') return phrase`"${other}" is cancelled: stop waiting for it, or name what takes its place.`;
    const isLater = open.has(other) && quarter !== undefined && awaited?.quarter !== undefined && awaited.quarter > quarter;
    return isLater && !told.has(edge(id, other))
      ? phrase`"${other}" is planned for ${awaited.quarter}, after this initiative (${quarter}): move one of them, or stop waiting for it.`
      : undefined;
  };
}

function edge(from: string | undefined, to: string | undefined): string {
  return `${from} ${to}`;
}

function cycleMessage(cycle: readonly string[]): Phrase {
  if (cycle.length === 1) return phrase`This initiative waits for itself: take its own id out.`;
  const shown = cycle.length > 5 ? [...cycle.slice(0, 4), phrase`${cycle.length - 4} more`] : cycle;
  return phrase`${listed(shown)} wait for each other, so none of them can start: take one of these dependencies out.`;
}

function stopWaiting({ span }: Finding, { text, vision }: FixContext): Fix[] {
  const entry = entryAt(vision, vision.document.initiatives ?? [], 'dependsOn', span);
  return entry ? fixBy(phrase`Stop waiting for it`, removeValue(text, entry.path)) : [];
}
