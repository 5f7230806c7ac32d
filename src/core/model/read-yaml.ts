import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Document, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../text/span.ts';
import { Locations, spanOf } from './locations.ts';
import { ruleOfValue, type Problem } from './problem.ts';

/** A YAML document as plain data, with the place of everything in it. */
export interface YamlContent {
  /** Objects without prototype, lists, strings, finite numbers, booleans; empty values are absent. */
  readonly value: unknown;
  readonly locations: Locations;
  readonly problems: readonly Problem[];
  /** Values that were left out with a problem of their own. */
  readonly reported: ReadonlySet<string>;
  /** The spans of all values that are text, in order: a # in them opens no comment. */
  readonly scalars: readonly Span[];
  /** Whether all of the text is YAML: else what is missing may stand in the part that is not. */
  readonly whole: boolean;
}

/** How many nodes aliases may add: a hundred times what any honest file has, far below a bomb. */
const MAX_EXPANDED = 50_000;
const MAX_SYNTAX_PROBLEMS = 3;
const DECIMAL = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i;

/** Reads the first YAML document of a text. Never throws; what cannot be read is a problem. */
export function readYaml(text: string): YamlContent {
  try {
    return new Reader(text).read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return nothingRead(text, 'The document is nested too deeply to be read.');
  }
}

/** The path of a value as a key for sets: no key can fake another path. */
export function pathKey(path: readonly PropertyKey[]): string {
  return JSON.stringify(path);
}

function nothingRead(text: string, message: string): YamlContent {
  const span = { start: 0, end: text.split('\n', 1)[0]?.length ?? 0 };
  return { value: undefined, locations: new Locations(text), problems: [{ rule: 'yaml-syntax', message, span }], reported: new Set(), scalars: [], whole: false };
}

class Reader {
  readonly #text: string;
  readonly #locations: Locations;
  readonly #problems: Problem[] = [];
  readonly #reported = new Set<string>();
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<Node>();
  readonly #scalars: Span[] = [];
  #aliasDepth = 0;
  #expanded = 0;

  constructor(text: string) {
    this.#text = text;
    this.#locations = new Locations(text);
  }

  read(): YamlContent {
    const parsed = parseAllDocuments(this.#text, { prettyErrors: false, logLevel: 'silent', stringKeys: false });
    const documents: readonly Document[] = Array.isArray(parsed) ? parsed : [];
    const [first, second] = documents;
    this.#reportSyntax(documents);
    if (second) this.#problem('yaml-syntax', startOf(second), 'Only the first YAML document is read: take the others out, from here on.');
    const value = first?.contents ? this.#read(first.contents as Node, []) : undefined;
    const whole = first?.errors.every(({ code }) => code === 'DUPLICATE_KEY') ?? true;
    return { value, locations: this.#locations, problems: this.#problems, reported: this.#reported, scalars: this.#scalars, whole };
  }

  /** One broken bracket makes an error of every line below it: only the first few tell anything. */
  #reportSyntax(documents: readonly Document[]): void {
    const errors = documents.flatMap((document) => document.errors).toSorted((a, b) => a.pos[0] - b.pos[0]);
    const seen = new Set<number>();
    for (const error of errors) {
      if (seen.size >= MAX_SYNTAX_PROBLEMS) return;
      const [start, end] = error.pos;
      const line = this.#text.lastIndexOf('\n', start - 1);
      if (seen.has(line)) continue;
      seen.add(line);
      this.#problem('yaml-syntax', this.#visible({ start, end }), syntaxMessage(error.code, error.message));
    }
  }

  /** An error at the end of a line or of the text is shown on the last character before it. */
  #visible({ start, end }: Span): Span {
    const last = this.#text.length;
    const from = Math.min(start, Math.max(0, last - 1));
    return { start: from, end: Math.min(last, Math.max(end, from + 1)) };
  }

  #read(node: Node | null, path: readonly PropertyKey[]): unknown {
    if (node === null) return undefined;
    if (this.#aliasDepth > 0 && ++this.#expanded > MAX_EXPANDED) return undefined;
    if (isAlias(node)) return this.#readAlias(node.source, node, path);
    if ('anchor' in node && node.anchor) this.#anchors.set(String(node.anchor), node);
    if (isScalar(node)) return this.#readScalar(node.value, node, node.source, path);
    if (this.#open.has(node)) return undefined;
    this.#open.add(node);
    const value = isMap(node) ? this.#readMap(node, path) : isSeq(node) ? this.#readList(node, path) : undefined;
    this.#open.delete(node);
    return value;
  }

  #readAlias(name: string, node: Node, path: readonly PropertyKey[]): unknown {
    const target = this.#anchors.get(name);
    if (!target) return this.#leaveOut(node, path, `No anchor &${name} stands before this alias.`, 'yaml-syntax');
    if (this.#open.has(target)) return this.#leaveOut(node, path, `The alias *${name} stands inside the value that it repeats.`);
    this.#aliasDepth += 1;
    const value = this.#read(target, path);
    this.#aliasDepth -= 1;
    if (this.#expanded > MAX_EXPANDED && this.#aliasDepth === 0) {
      return this.#leaveOut(node, path, `The alias *${name} expands to too many values to be read.`);
    }
    return value;
  }

  #readScalar(value: unknown, node: Node, source: string | undefined, path: readonly PropertyKey[]): unknown {
    if (value === null) return undefined;
    if (typeof value === 'string' && this.#aliasDepth === 0) this.#scalars.push(spanOf(node));
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value) && DECIMAL.test(source ?? String(value))) return value;
    return this.#leaveOut(node, path, `"${source ?? String(value)}" is no number that can be used: write it in decimal digits.`);
  }

  #readMap(node: YAMLMap, path: readonly PropertyKey[]): object {
    const result: Record<string, unknown> = Object.create(null);
    for (const { key, value } of node.items) {
      if (!isScalar(key)) {
        this.#problem('schema', spanOf((key as Node | null) ?? node), 'A key must be a plain word.');
        continue;
      }
      const name = String(key.value);
      if (name in result) continue;
      const read = this.#read(value as Node | null, [...path, name]);
      if (read !== undefined) result[name] = read;
    }
    this.#locations.rememberMap(result, node);
    return result;
  }

  #readList(node: YAMLSeq, path: readonly PropertyKey[]): unknown[] {
    const values: unknown[] = [];
    const nodes: Node[] = [];
    for (const item of node.items as (Node | null)[]) {
      const value = this.#read(item, [...path, values.length]);
      if (value === undefined || item === null) continue;
      values.push(value);
      nodes.push(item);
    }
    this.#locations.rememberList(values, nodes);
    return values;
  }

  #leaveOut(node: Node, path: readonly PropertyKey[], message: string, rule: Problem['rule'] = ruleOfValue(path)): undefined {
    if (typeof path.at(-1) === 'string') this.#reported.add(pathKey(path));
    this.#problem(rule, spanOf(node), message);
  }

  #problem(rule: Problem['rule'], span: Span, message: string): void {
    this.#problems.push({ rule, span, message });
  }
}

function startOf(document: Document): Span {
  const start = document.range?.[0] ?? 0;
  const contents = document.contents as Node | null;
  return contents ? spanOf(contents) : { start, end: start + 1 };
}

const ADVICE: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'This key is written twice: keep one of them.',
  TAB_AS_INDENT: 'A tab indents this line: YAML wants spaces.',
};

function syntaxMessage(code: string, message: string): string {
  return ADVICE[code] ?? `This is not YAML: ${message}.`.replace(/\.\.$/, '.');
}
