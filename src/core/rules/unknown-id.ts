import type { Item, ItemKind } from '../model/items.ts';
import type { Reference } from '../model/references.ts';
import type { Vision, VisionDocument } from '../model/vision.ts';
import { hasUnreadable } from '../model/written.ts';
import { nearest } from '../text/nearest.ts';
import { kindWord, withArticle } from './common/words.ts';
import { inVision, type DocumentRule, type Report } from './rule.ts';

/** Where the items of a kind stand. */
const SECTIONS: Readonly<Record<ItemKind, keyof VisionDocument>> = {
  trend: 'landscape',
  objective: 'objectives',
  scenario: 'scenarios',
  decision: 'scenarios',
  feedback: 'feedback',
  kpi: 'kpis',
  initiative: 'initiatives',
};

const KINDS = Object.keys(SECTIONS) as ItemKind[];

export const unknownId: DocumentRule = {
  id: 'unknown-id',
  severity: 'error',
  looksAt: 'document',
  summary: 'A reference names no item, or an item of another kind.',
  help: 'Every name in the file must lead somewhere. The message proposes the id that was probably meant.',
  *check({ vision }) {
    const unread = KINDS.filter((kind) => hasUnreadable(vision, vision.document, SECTIONS[kind]));
    for (const reference of vision.references) {
      const item = vision.items.get(reference.id);
      if (item === undefined && (vision.malformedIds.has(reference.id) || mayBe(reference, unread))) continue;
      if (item === undefined || !fits(item, reference.expects)) yield report(vision, reference, item);
    }
  },
};

/** Whether the item may be one that could not be read: what is wrong there has a finding of its own. */
function mayBe({ expects }: Reference, unread: readonly ItemKind[]): boolean {
  return expects.length === 0 ? unread.length > 0 : expects.some((kind) => unread.includes(kind));
}

function fits(item: Item, expects: readonly ItemKind[]): boolean {
  return expects.length === 0 || expects.includes(item.kind);
}

function report(vision: Vision, { id, span, expects }: Reference, item: Item | undefined): Report {
  const candidates = vision.items.all.filter((candidate) => fits(candidate, expects)).map((candidate) => candidate.id);
  const suggestion = nearest(id, candidates);
  const wanted = expects.length === 0 ? 'item' : expects.map(kindWord).join(' or ');
  const what = item ? `"${id}" is ${withArticle(kindWord(item.kind))}, and ${withArticle(wanted)} is wanted here` : `There is no ${wanted} "${id}"`;
  const advice = suggestion ? `did you mean "${suggestion}"?` : `add it, or name ${anExistingOne(candidates)}.`;
  return inVision(span, `${what}: ${advice}`, suggestion ? { suggestion } : {});
}

function anExistingOne(ids: readonly string[]): string {
  if (ids.length === 0) return 'one that exists';
  const shown = ids.slice(0, 5).join(', ');
  return ids.length > 5 ? `one that exists (${shown}, …)` : `one that exists (${shown})`;
}
