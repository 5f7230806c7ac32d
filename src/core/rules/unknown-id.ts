import type { Item, ItemKind } from '../model/items.ts';
import type { Reference } from '../model/references.ts';
import type { Vision } from '../model/vision.ts';
import { nearest } from '../text/nearest.ts';
import { inVision, type DocumentRule, type Report } from './rule.ts';

export const unknownId: DocumentRule = {
  id: 'unknown-id',
  severity: 'error',
  looksAt: 'document',
  summary: 'A reference names no item, or an item of another kind.',
  help: 'Every name in the file must lead somewhere. The message proposes the id that was probably meant.',
  *check({ vision }) {
    const malformed = vision.malformedIds;
    for (const reference of vision.references) {
      const item = vision.items.get(reference.id);
      if (item === undefined && malformed.has(reference.id)) continue;
      if (item === undefined || !fits(item, reference.expects)) yield report(vision, reference, item);
    }
  },
};

function fits(item: Item, expects: readonly ItemKind[]): boolean {
  return expects.length === 0 || expects.includes(item.kind);
}

function report(vision: Vision, { id, span, expects }: Reference, item: Item | undefined): Report {
  const candidates = vision.items.all.filter((candidate) => fits(candidate, expects)).map((candidate) => candidate.id);
  const suggestion = nearest(id, candidates);
  const wanted = expects.length === 0 ? 'item' : expects.join(' or ');
  const what = item ? `"${id}" is a ${item.kind}, and a ${wanted} is wanted here` : `There is no ${wanted} "${id}"`;
  const advice = suggestion ? `did you mean "${suggestion}"?` : `add it, or name ${anExistingOne(candidates)}.`;
  return inVision(span, `${what}: ${advice}`, suggestion ? { suggestion } : {});
}

function anExistingOne(ids: readonly string[]): string {
  if (ids.length === 0) return 'one that exists';
  const shown = ids.slice(0, 5).join(', ');
  return ids.length > 5 ? `one that exists (${shown}, …)` : `one that exists (${shown})`;
}
