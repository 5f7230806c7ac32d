import { isAlias, isMap, isSeq, parseAllDocuments, visit, type Document, type Node } from 'yaml';
import { phrase } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import { refuse, type Refusal } from './edit-result.ts';
import { entriesOf, isCollection, isUnwritten, type Collection, type Entry } from './entries.ts';
import type { PlainPath } from './house-style.ts';

/**
 * One step into a document: a key, an index (as the text counts), the entry of a list
 * that has this id, or the span of an object or list (`Locations.of`), wherever it stands.
 */
export type Step = string | number | { readonly id: string } | Span;
export type Path = readonly Step[];

/** A place for a value: an entry that is there, or a key that could be. */
export interface Slot {
  readonly owner: Collection;
  readonly ownerPath: PlainPath;
  readonly entries: readonly Entry[];
  /** The entry whose value the owner is; none for the document itself. */
  readonly holder: Slot | undefined;
  readonly key: string | number;
  readonly index: number | undefined;
  /** Keys that are missing below this one. */
  readonly below: readonly string[];
}

interface Standpoint {
  readonly node: Collection;
  readonly path: PlainPath;
  readonly holder: Slot | undefined;
}

/** The first document of a text as a syntax tree with all its tokens. */
export class YamlTree {
  readonly text: string;
  readonly root: Node | null;
  /** How many syntax errors and documents the whole text has. */
  readonly errorCount: number;
  readonly #document: Document | undefined;

  constructor(text: string) {
    const parsed = parseAllDocuments(text, { keepSourceTokens: true, prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
    this.text = text;
    const documents: readonly Document[] = Array.isArray(parsed) ? parsed : [];
    this.errorCount = documents.reduce((count, { errors }) => count + errors.length, documents.length);
    this.#document = documents[0];
    this.root = (this.#document?.contents ?? null) as Node | null;
  }

  /** The place that a path leads to, where an edit changes nothing else. */
  slotAt(path: Path): Slot | Refusal {
    if (!isCollection(this.root)) return refuse(phrase`The document is no list of keys yet: write its first key by hand.`);
    return this.#descend({ node: this.root, path: [], holder: undefined }, path);
  }

  /** Why a value cannot be changed or taken away alone, if it cannot. */
  sharedBelow(node: Node | null): Refusal | undefined {
    if (node === null) return undefined;
    let shared: Refusal | undefined;
    visit(node, (_, inner) => {
      shared ??= this.shared(inner as Node);
      return shared ? visit.BREAK : undefined;
    });
    return shared;
  }

  #descend(from: Standpoint, steps: Path): Slot | Refusal {
    const [step, ...rest] = steps;
    if (step === undefined) return refuse(phrase`The document itself cannot be replaced.`);
    const { node, path, holder } = from;
    const shared = this.shared(node);
    if (shared) return shared;
    if (isSpan(step)) return this.#jump(from, step, rest);
    const entries = entriesOf(node);
    if (!entries) return refuse(phrase`The text is broken here: mend it first.`);
    const index = indexOf(node, entries, step);
    const key = isMap(node) ? String(step) : (index ?? -1);
    const slot: Slot = { owner: node, ownerPath: path, entries, holder, key, index, below: [] };
    if (index === undefined) return this.#missing(slot, step, rest);
    const value = entries[index]?.value ?? null;
    if (rest.length === 0) return slot;
    if (isUnwritten(value) && rest.every(isKey)) return { ...slot, below: rest };
    if (isAlias(value)) return refuse(phrase`"${String(key)}" repeats &${value.source} by an alias: change it where it is written.`);
    if (!isCollection(value)) return refuse(phrase`"${String(key)}" has a plain value, nothing can stand below it.`);
    return this.#descend({ node: value, path: [...path, key], holder: slot }, rest);
  }

  #missing(slot: Slot, step: Step, rest: Path): Slot | Refusal {
    if (isMap(slot.owner) && typeof step === 'string' && rest.every(isKey)) return { ...slot, below: rest };
    return refuse(typeof step === 'object' && 'id' in step ? phrase`There is no "${step.id}" in the list.` : phrase`There is no entry "${String(step)}" here.`);
  }

  /** Walks down to the collection that begins at the span. */
  #jump(from: Standpoint, span: Span, rest: Path): Slot | Refusal {
    const { node, path, holder } = from;
    if (node.range?.[0] === span.start) return this.#descend(from, rest);
    const entries = entriesOf(node) ?? [];
    const index = entries.findIndex(({ value }) => isCollection(value) && holds(value, span));
    const entry = entries[index];
    if (!entry || !isCollection(entry.value)) return refuse(phrase`The text has changed since: there is nothing at that place.`);
    const key = entry.key ?? index;
    const slot: Slot = { owner: node, ownerPath: path, entries, holder, key, index, below: [] };
    const inner = { node: entry.value, path: [...path, key], holder: slot };
    return this.shared(entry.value) ?? this.#jump(inner, span, rest);
  }

  /** Why nothing in this value can be changed: aliases repeat it. */
  shared(node: Node): Refusal | undefined {
    if (!('anchor' in node) || !node.anchor) return undefined;
    const { anchor } = node;
    let used = false;
    visit(this.#document ?? null, { Alias: (_, alias) => { used ||= alias.source === anchor; } });
    return used ? refuse(phrase`This value is anchored as &${anchor} and repeated elsewhere: a change would reach those places too.`) : undefined;
  }
}

function indexOf(node: Collection, entries: readonly Entry[], step: string | number | { readonly id: string }): number | undefined {
  const index = entries.findIndex(({ key, value }, at) => {
    if (typeof step === 'object') return isSeq(node) && isMap(value) && value.get('id') === step.id;
    return isSeq(node) ? at === step : key === step;
  });
  return index === -1 ? undefined : index;
}

function holds(node: Collection, span: Span): boolean {
  const [start = 0, end = 0] = node.range ?? [];
  return start <= span.start && span.end <= end;
}

function isKey(step: Step): step is string {
  return typeof step === 'string';
}

function isSpan(step: Step): step is Span {
  return typeof step === 'object' && 'start' in step;
}
