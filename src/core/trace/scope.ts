import type { Item } from '../model/items.ts';
import type { Vision } from '../model/vision.ts';
import type { Span } from '../text/span.ts';
import { GlobList } from './glob-list.ts';

export type InitiativeItem = Extract<Item, { kind: 'initiative' }>;

/** One glob as it stands in `vision.yaml`. */
export interface WrittenGlob {
  readonly text: string;
  readonly span: Span;
}

/** An ordered list of globs of the vision, and what it is for. */
export interface ScopeList {
  readonly role: 'include' | 'exclude' | 'exempt' | 'initiative';
  readonly globs: readonly WrittenGlob[];
  readonly list: GlobList;
  /** The initiative that owns the list. */
  readonly initiative?: InitiativeItem;
  /** Why these files are exempt. */
  readonly because?: string;
}

/** Every list of globs of the vision: `code.include`, `exclude`, each exemption, each initiative. */
export function scopeLists(vision: Vision): ScopeList[] {
  const { code, initiatives = [] } = vision.document;
  const lists: ScopeList[] = [];
  const add = (role: ScopeList['role'], globs: readonly WrittenGlob[], more: Partial<ScopeList> = {}) => {
    if (globs.length > 0) lists.push({ role, globs, list: new GlobList(globs.map(({ text }) => text)), ...more });
  };
  add('include', written(vision, code?.include));
  add('exclude', written(vision, code?.exclude));
  for (const exempt of code?.exempt ?? []) {
    const { glob, because = '' } = exempt;
    if (glob !== undefined) add('exempt', [{ text: glob, span: vision.locations.textOf(exempt, 'glob') }], { because });
  }
  for (const initiative of initiatives) {
    const item = initiative.id === undefined ? undefined : vision.items.find('initiative', initiative.id);
    add('initiative', written(vision, initiative.code), item?.value === initiative ? { initiative: item } : {});
  }
  return lists;
}

function written(vision: Vision, globs: readonly string[] | undefined): WrittenGlob[] {
  return (globs ?? []).map((text, index) => ({ text, span: vision.locations.textOf(globs ?? [], index) }));
}
