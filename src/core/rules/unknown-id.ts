import type { Item, ItemKind } from '../model/items.ts';
import type { Reference } from '../model/references.ts';
import type { Vision } from '../model/vision.ts';
import { nearest } from '../text/nearest.ts';
import { phrase, word, type Phrase } from '../text/phrase.ts';
import { unreadKinds } from './common/unread.ts';
import { kindWord, aKind } from './common/words.ts';
import { inVision, type DocumentRule, type Report } from './rule.ts';

export const unknownId: DocumentRule = {
  id: 'unknown-id',
  severity: 'error',
  looksAt: 'document',
  summary: 'A reference names no item, or an item of another kind.',
  help: 'Every name in the file must lead somewhere. The message proposes the id that was probably meant.',
  *check({ vision }) {
    const leadsSomewhere = follower(vision);
    const choose = chooser(vision);
    for (const reference of vision.references) {
      if (!leadsSomewhere(reference)) yield report(reference, vision.items.get(reference.id), choose(reference));
    }
  },
};

/** Tells whether a reference leads to an item that may stand there, or to what has a finding of its own. */
function follower(vision: Vision): (reference: Reference) => boolean {
  const unread = unreadKinds(vision);
  const mayBeUnread = ({ id, expects }: Reference) =>
    vision.malformedIds.has(id) || (expects.length === 0 ? unread.length > 0 : expects.some((kind) => unread.includes(kind)));
  // Where two items have one id, a reference may mean either.
  const seconds = new Set(vision.items.duplicates.map(({ item }) => `${item.kind} ${item.id}`));
  return (reference) => {
    const { id, expects } = reference;
    const item = vision.items.get(id);
    if (item === undefined) return mayBeUnread(reference);
    return fits(item, expects) || expects.some((kind) => seconds.has(`${kind} ${id}`));
  };
}

function fits(item: Item, expects: readonly ItemKind[]): boolean {
  return expects.length === 0 || expects.includes(item.kind);
}

interface Choice {
  readonly candidates: readonly string[];
  readonly suggestion: string | undefined;
}

/** Tells what could stand in the place of a reference; the same name is looked for once, however often it is written. */
function chooser(vision: Vision): (reference: Reference) => Choice {
  const byKinds = new Map<string, readonly string[]>();
  const choices = new Map<string, Choice>();
  return ({ id, expects }) => {
    const kinds = expects.join();
    const candidates = byKinds.get(kinds) ?? vision.items.all.filter((item) => fits(item, expects)).map((item) => item.id);
    byKinds.set(kinds, candidates);
    const choice = choices.get(`${kinds} ${id}`) ?? { candidates, suggestion: nearest(id, candidates) };
    choices.set(`${kinds} ${id}`, choice);
    return choice;
  };
}

function report({ id, span, expects }: Reference, item: Item | undefined, { candidates, suggestion }: Choice): Report {
  const [kind] = expects;
  const what = item
    ? phrase`"${id}" is ${aKind(item.kind)}, and ${aKind(kind)} is wanted here`
    : phrase`There is no ${kind === undefined ? phrase`item` : word(kindWord(kind))} "${id}"`;
  const advice = suggestion ? phrase`did you mean "${suggestion}"?` : phrase`add it, or name ${anExistingOne(candidates)}.`;
  return inVision(span, phrase`${what}: ${advice}`, suggestion ? { suggestion } : {});
}

function anExistingOne(ids: readonly string[]): Phrase {
  if (ids.length === 0) return phrase`one that exists`;
  const shown = ids.slice(0, 5).join(', ');
  return ids.length > 5 ? phrase`one that exists (${shown}, …)` : phrase`one that exists (${shown})`;
}
