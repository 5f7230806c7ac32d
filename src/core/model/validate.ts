import type * as z from 'zod';
import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import { issueMessage } from './issue-message.ts';
import { ruleOfValue, type Problem } from './problem.ts';
import { pathKey, type YamlContent } from './read-yaml.ts';
import { visionSchema } from './schema/document.ts';
import { keysAt } from './schema/keys.ts';
import type { VisionDocument } from './vision.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
type Container = Record<PropertyKey, unknown>;

interface Validated {
  /** The content without the values that do not fit. */
  readonly document: VisionDocument;
  readonly problems: readonly Problem[];
  readonly malformedIds: ReadonlySet<string>;
}

/** Holds the content against the schema; takes what does not fit out of it and says why. */
export function validate(content: YamlContent): Validated {
  return new Validator(content).validate();
}

class Validator {
  readonly #content: YamlContent;
  readonly #problems: Problem[] = [];
  readonly #broken: Path[] = [];
  readonly #malformedIds = new Set<string>();

  constructor(content: YamlContent) {
    this.#content = content;
  }

  validate(): Validated {
    const root = this.#content.value;
    if (!isContainer(root)) return { document: {}, problems: [], malformedIds: this.#malformedIds };
    const result = visionSchema.safeParse(root);
    const issues = (result.error?.issues ?? []).flatMap(mostTelling);
    const misspelt = new Set<string>();
    for (const issue of issues) if (issue.code === 'unrecognized_keys') this.#unknownKeys(issue.keys, issue.path, misspelt);
    for (const issue of issues) if (issue.code !== 'unrecognized_keys') this.#misfit(issue, misspelt);
    this.#takeOut();
    return { document: root as VisionDocument, problems: this.#problems, malformedIds: this.#malformedIds };
  }

  #unknownKeys(keys: readonly string[], path: Path, misspelt: Set<string>): void {
    const owner = valueAt(this.#content.value, path);
    if (!isContainer(owner)) return;
    const known = keysAt(path);
    for (const key of keys) {
      if (key.startsWith('x-')) continue;
      const suggestion = nearest(key, known.filter((name) => !(name in owner)));
      if (suggestion) misspelt.add(pathKey([...path, suggestion]));
      const hint = suggestion ? `did you mean "${suggestion}"?` : `known here: ${known.join(', ')}; your own keys start with x-.`;
      this.#problems.push({
        rule: 'unknown-key',
        message: `The format has no key "${key}" here: ${hint}`,
        span: this.#content.locations.key(owner, key) ?? this.#content.locations.of(owner),
        ...(suggestion ? { suggestion } : {}),
      });
    }
  }

  #misfit(issue: Issue, misspelt: ReadonlySet<string>): void {
    const { path } = issue;
    if (this.#content.reported.has(pathKey(path)) || misspelt.has(pathKey(path))) return;
    const value = valueAt(this.#content.value, path);
    if (path.at(-1) === 'id' && typeof value === 'string') this.#malformedIds.add(value);
    const { message, suggestion } = issueMessage(issue, value);
    const rule = issue.code === 'invalid_key' ? 'unknown-key' : ruleOfValue(path);
    this.#problems.push({ rule, message, span: this.#spanAt(path, value === undefined), ...(suggestion ? { suggestion } : {}) });
    if (value !== undefined) this.#broken.push(path);
  }

  /** A missing key is shown on the object's id, else on its first line. */
  #spanAt(path: Path, missing: boolean): Span {
    const { locations } = this.#content;
    const owner = valueAt(this.#content.value, path.slice(0, -1));
    const key = path.at(-1);
    if (!isContainer(owner) || key === undefined) return { start: 0, end: 0 };
    const name = typeof key === 'number' ? key : String(key);
    if (!missing) return locations.textOf(owner, name);
    const written = typeof name === 'string' ? locations.key(owner, name) : undefined;
    if (written) return written;
    for (const anchor of ['id', 'date', 'title']) if (anchor in owner) return locations.textOf(owner, anchor);
    const first = Object.keys(owner)[0];
    return (first === undefined ? undefined : locations.key(owner, first)) ?? locations.of(owner);
  }

  #takeOut(): void {
    const lists = new Map<unknown[], Set<number>>();
    for (const path of this.#broken) {
      const owner = valueAt(this.#content.value, path.slice(0, -1));
      const key = path.at(-1);
      if (Array.isArray(owner) && typeof key === 'number') lists.set(owner, (lists.get(owner) ?? new Set()).add(key));
      else if (isContainer(owner) && key !== undefined) delete owner[key];
    }
    for (const [list, indices] of lists) this.#content.locations.removeEntries(list, indices);
  }
}

/** Of the errors of a union, those of the branch whose kind of value was written. */
function mostTelling(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branch = issue.errors.find((errors) => !errors.some((error) => error.code === 'invalid_type' && error.path.length === 0));
  if (!branch || branch.length === 0) return [issue];
  return branch.flatMap((inner) => mostTelling({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (!isContainer(value)) return undefined;
    value = value[key];
  }
  return value;
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}
