import type { Span } from '../text/span.ts';
import type { Locations } from './locations.ts';
import type { Decision, Feedback, Initiative, Kpi, Objective, Scenario, Trend, VisionDocument } from './vision.ts';

interface ItemOf<Kind extends string, Value> {
  readonly kind: Kind;
  readonly id: string;
  /** The id's text, without quotes. */
  readonly idSpan: Span;
  readonly value: Value;
}

/** Anything with an id: all of them share one namespace, so a name in code can mean only one thing. */
export type Item =
  | ItemOf<'objective', Objective>
  | ItemOf<'kpi', Kpi>
  | ItemOf<'initiative', Initiative>
  | ItemOf<'scenario', Scenario>
  | ItemOf<'decision', Decision>
  | ItemOf<'trend', Trend>
  | ItemOf<'feedback', Feedback>;

export type ItemKind = Item['kind'];

/** An id that is used a second time, with the item that had it first. */
export interface Duplicate {
  readonly item: Item;
  readonly first: Item;
}

/** Look-up of items by id; the first of several wins. Ids such as `__proto__` are names like any other. */
export class Items {
  readonly all: readonly Item[];
  readonly duplicates: readonly Duplicate[];
  readonly #byId = new Map<string, Item>();

  constructor(all: readonly Item[]) {
    this.all = all;
    const duplicates: Duplicate[] = [];
    for (const item of all) {
      const first = this.#byId.get(item.id);
      if (first) duplicates.push({ item, first });
      else this.#byId.set(item.id, item);
    }
    this.duplicates = duplicates;
  }

  get(id: string): Item | undefined {
    return this.#byId.get(id);
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** The item of that id and kind, else undefined. */
  find<Kind extends ItemKind>(kind: Kind, id: string): Extract<Item, { kind: Kind }> | undefined {
    const item = this.#byId.get(id);
    return item?.kind === kind ? (item as Extract<Item, { kind: Kind }>) : undefined;
  }

  ofKind<Kind extends ItemKind>(kind: Kind): Extract<Item, { kind: Kind }>[] {
    return this.all.filter((item): item is Extract<Item, { kind: Kind }> => item.kind === kind);
  }

  ids(): string[] {
    return [...this.#byId.keys()];
  }
}

/** All items of a document, in the order of its sections. */
export function collectItems(document: VisionDocument, locations: Locations): Items {
  const all: Item[] = [];
  const add = <Kind extends ItemKind>(kind: Kind, values: readonly { readonly id?: string | undefined }[] | undefined) => {
    for (const value of values ?? []) {
      if (value.id === undefined) continue;
      all.push({ kind, id: value.id, idSpan: locations.textOf(value, 'id'), value } as unknown as Item);
    }
  };
  add('trend', document.landscape?.trends);
  add('objective', document.objectives);
  add('scenario', document.scenarios);
  add('decision', document.scenarios?.flatMap((scenario) => scenario.decisions ?? []));
  add('feedback', document.feedback);
  add('kpi', document.kpis);
  add('initiative', document.initiatives);
  return new Items(all);
}

/** What an item is called where people read it: its title, else what it says. */
export function titleOf(item: Item): string {
  return (item.kind === 'feedback' ? item.value.said : item.value.title) ?? item.id;
}
