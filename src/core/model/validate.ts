import type * as z from 'zod/mini';
import { nearest } from '../text/nearest.ts';
import { phrase } from '../text/phrase.ts';
import { shortened } from '../text/shortened.ts';
import { issueMessage } from './issue-message.ts';
import { ruleOfValue } from './problem.ts';
import { keysAt } from './schema/keys.ts';
import { removeEntries, spanOfFirstKey, spanOfKey, spanOfOwner, spanOfText, spanOfValue, type LocatedProblem, type LocatedSpan } from './yaml/located.ts';
import { pathKey, type Path } from './yaml/path.ts';
import type { PlaceBook } from './yaml/place-book.ts';

type Issue = z.core.$ZodIssue;
type Container = Record<PropertyKey, unknown>;

export interface Unvalidated {
  /** The object or list as it was read; what does not fit is taken out of it. */
  readonly value: object;
  readonly schema: z.ZodMiniType;
  /** Where the value stands in the document. */
  readonly path: Path;
  readonly places: PlaceBook;
  /** The paths of values that were left out with a problem of their own. */
  readonly reported: ReadonlySet<string>;
  /** Where the text stops being YAML: from there on nothing can be said about it, nor what is missing. */
  readonly brokenFrom?: number | undefined;
}

export interface Validated {
  readonly problems: readonly LocatedProblem[];
  /** Texts that were meant to be ids: what refers to them is not unknown as well. */
  readonly malformedIds: readonly string[];
}

/** Holds a part of the document against its schema; takes what does not fit out of it and says why. */
export function validate(part: Unvalidated): Validated {
  return new Validator(part).validate();
}

class Validator {
  readonly #part: Unvalidated;
  readonly #problems: LocatedProblem[] = [];
  readonly #broken: Path[] = [];
  readonly #malformedIds: string[] = [];
  /** The paths of keys that are written, but misspelt. */
  readonly #misspelt = new Set<string>();

  constructor(part: Unvalidated) {
    this.#part = part;
  }

  validate(): Validated {
    const result = this.#part.schema.safeParse(this.#part.value);
    const issues = (result.error?.issues ?? []).flatMap(mostTelling);
    for (const issue of issues) if (issue.code === 'unrecognized_keys') this.#unknownKeys(issue.keys, issue.path);
    for (const issue of issues) if (issue.code !== 'unrecognized_keys') this.#misfit(issue);
    this.#takeOut();
    return { problems: this.#problems, malformedIds: this.#malformedIds };
  }

  #unknownKeys(keys: readonly string[], path: Path): void {
    const owner = this.#valueAt(path);
    if (!isContainer(owner)) return;
    const known = keysAt([...this.#part.path, ...path]);
    const missing = known.filter((name) => !(name in owner));
    for (const key of keys) if (!key.startsWith('x-')) this.#unknownKey(key, owner, path, known, missing);
  }

  #unknownKey(key: string, owner: Container, path: Path, known: readonly string[], missing: readonly string[]): void {
    const { places } = this.#part;
    const suggestion = nearest(key, missing);
    if (suggestion) this.#misspelt.add(pathKey([...path, suggestion]));
    const message = suggestion
      ? phrase`The format has no key "${shortened(key)}" here: did you mean "${suggestion}"?`
      : phrase`The format has no key "${shortened(key)}" here: known here: ${known.join(', ')}; your own keys start with x-.`;
    this.#report({ rule: 'unknown-key', message, ...(suggestion ? { suggestion } : {}) }, spanOfKey(places, owner, key));
  }

  #misfit(issue: Issue): void {
    const { path } = issue;
    const { reported } = this.#part;
    if (isOwnKey(path) || this.#misspelt.has(pathKey(path)) || reported.has(pathKey([...this.#part.path, ...path]))) return;
    const value = this.#valueAt(path);
    if (value === undefined && this.#part.brokenFrom !== undefined) return;
    if (value !== undefined) this.#broken.push(path);
    if (path.at(-1) === 'id' && typeof value === 'string') this.#malformedIds.push(value);
    const fullPath = [...this.#part.path, ...path];
    const rule = issue.code === 'invalid_key' ? 'unknown-key' : ruleOfValue(fullPath);
    this.#report({ rule, ...issueMessage({ ...issue, path: fullPath }, value) }, this.#spanAt(path, value === undefined));
  }

  /** A missing key is shown on the object's id, else on its first key. */
  #spanAt(path: Path, isMissing: boolean): LocatedSpan | undefined {
    const { places } = this.#part;
    const owner = this.#valueAt(path.slice(0, -1));
    const key = path.at(-1);
    if (!isContainer(owner) || key === undefined) return undefined;
    const name = typeof key === 'number' ? key : String(key);
    if (!isMissing) return spanOfText(places, owner, name);
    const written = typeof name === 'string' ? spanOfKey(places, owner, name) : undefined;
    const anchor = ['id', 'date', 'title'].find((known) => spanOfValue(places, owner, known));
    return written ?? (anchor === undefined ? spanOfFirstKey(places, owner) : spanOfText(places, owner, anchor)) ?? spanOfOwner(places, owner);
  }

  #report(problem: Omit<LocatedProblem, 'span'>, span = spanOfOwner(this.#part.places, this.#part.value)): void {
    if (span && span.end <= (this.#part.brokenFrom ?? Number.POSITIVE_INFINITY)) this.#problems.push({ ...problem, span });
  }

  #takeOut(): void {
    const lists = new Map<unknown[], Set<number>>();
    for (const path of this.#broken) {
      const owner = this.#valueAt(path.slice(0, -1));
      const key = path.at(-1);
      if (Array.isArray(owner) && typeof key === 'number') lists.set(owner, (lists.get(owner) ?? new Set()).add(key));
      else if (isContainer(owner) && key !== undefined) delete owner[key];
    }
    for (const [list, indices] of lists) removeEntries(this.#part.places, list, indices);
  }

  #valueAt(path: Path): unknown {
    let value: unknown = this.#part.value;
    for (const key of path) {
      if (!isContainer(value)) return undefined;
      value = value[key];
    }
    return value;
  }
}

/** Of the errors of a union, those of the branch whose kind of value was written. */
function mostTelling(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branch = issue.errors.find((errors) => !errors.some((error) => error.code === 'invalid_type' && error.path.length === 0));
  if (!branch) return [issue];
  return branch.flatMap((inner) => mostTelling({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
}

function isOwnKey(path: Path): boolean {
  return path.some((key) => typeof key === 'string' && key.startsWith('x-'));
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}
