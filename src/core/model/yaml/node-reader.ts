import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { phrase, type Phrase } from '../../text/phrase.ts';
import { shortened } from '../../text/shortened.ts';
import { ruleOfValue, type ProblemRule } from '../problem.ts';
import type { Anchors } from './anchors.ts';
import { ListBuilder, ObjectBuilder } from './builders.ts';
import type { LocatedProblem } from './located.ts';
import { pathKey, type Path } from './path.ts';
import type { Origin } from './place.ts';
import type { PlaceBook } from './place-book.ts';

const DECIMAL = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i;

/** Turns the syntax tree of one origin into plain data; what cannot be used is left out and reported. */
export class NodeReader {
  readonly problems: LocatedProblem[] = [];
  /** The paths of values that were left out with a problem of their own. */
  readonly reported = new Set<string>();
  /** Whether anything here depends on another part of the document, or the other way round. */
  isLinked = false;
  readonly #places: PlaceBook;
  readonly #anchors: Anchors;
  readonly #open = new Set<Node>();
  #origin: Origin;
  #aliasDepth = 0;

  constructor(origin: Origin, places: PlaceBook, anchors: Anchors) {
    this.#origin = origin;
    this.#places = places;
    this.#anchors = anchors;
  }

  /** The value of a node; undefined where nothing is written or it cannot be used. */
  read(node: Node | null, path: Path): unknown {
    if (node === null) return undefined;
    if (this.#aliasDepth > 0 && !this.#anchors.expand()) return undefined;
    if (isAlias(node)) return this.#alias(node.source, node, path);
    if (node.anchor) {
      this.isLinked = true;
      this.#anchors.set(node.anchor, { node, origin: this.#origin });
    }
    if (isScalar(node)) return this.#scalar(node, path);
    this.#open.add(node);
    const value = isMap(node) ? this.#object(node, path) : isSeq(node) ? this.#list(node, path) : undefined;
    this.#open.delete(node);
    return value;
  }

  #alias(name: string, node: Node, path: Path): unknown {
    this.isLinked = true;
    const anchored = this.#anchors.get(name);
    if (!anchored) return this.#leaveOut(node, path, phrase`No anchor &${shortened(name)} stands before this alias.`, 'yaml-syntax');
    if (this.#open.has(anchored.node)) return this.#leaveOut(node, path, phrase`The alias *${shortened(name)} stands inside the value that it repeats.`);
    const { isExhausted } = this.#anchors;
    const value = isExhausted ? undefined : this.#repeat(anchored.node, anchored.origin, path);
    if (!this.#anchors.isExhausted || this.#aliasDepth > 0) return value;
    return this.#leaveOut(node, path, phrase`The alias *${shortened(name)} expands to too many values to be read.`);
  }

  #repeat(node: Node, origin: Origin, path: Path): unknown {
    const own = this.#origin;
    this.#origin = origin;
    this.#aliasDepth += 1;
    const value = this.read(node, path);
    this.#aliasDepth -= 1;
    this.#origin = own;
    return value;
  }

  #scalar(node: Scalar, path: Path): unknown {
    const { value, source } = node;
    if (value === null) return undefined;
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value) && DECIMAL.test(source ?? String(value))) return value;
    return this.#leaveOut(node, path, phrase`"${shortened(source ?? String(value))}" is no number that can be used: write it in decimal digits.`);
  }

  #object(node: YAMLMap, path: Path): object {
    const object = new ObjectBuilder();
    const known = new Set<string>();
    for (const { key, value } of node.items as Pair<Node | null, Node | null>[]) {
      const name = isScalar(key) ? String(key.value) : undefined;
      if (!isScalar(key) || name === undefined) this.#problem('schema', key ?? node, phrase`A key must be a plain word.`);
      else if (known.has(name)) this.#problem('yaml-syntax', key, phrase`This key is written twice: keep one of them.`);
      else this.#addKey(object, name, key, value, [...path, name]);
      known.add(name ?? '');
    }
    return object.finish(this.#places, this.#origin, startOf(node), this.#endOf(node));
  }

  #addKey(object: ObjectBuilder, name: string, key: Scalar, node: Node | null, path: Path): void {
    const value = this.read(node, path);
    const [start, end] = this.#writtenRange(node);
    object.add(name, startOf(key), endOf(key), value, start, end, isQuoted(node));
  }

  #list(node: YAMLSeq, path: Path): unknown[] {
    const list = new ListBuilder();
    let index = 0;
    for (const item of node.items as (Node | null)[]) {
      const value = this.read(item, [...path, index]);
      const [start, end] = this.#writtenRange(item);
      list.add(value, start, end, isQuoted(item));
      if (value !== undefined) index += 1;
    }
    return list.finish(this.#places, this.#origin, startOf(node), this.#endOf(node));
  }

  #writtenRange(node: Node | null): readonly [start: number, end: number] {
    return isWritten(node) ? [startOf(node), this.#endOf(node)] : [-1, -1];
  }

  /** Behind the last character of a value that is neither blank nor comment. */
  #endOf(node: Node): number {
    if (isMap(node) && !node.flow) {
      const last = (node.items as Pair<Node | null, Node | null>[]).at(-1);
      const part = isWritten(last?.value ?? null) ? last?.value : last?.key;
      return part ? this.#endOf(part) : startOf(node);
    }
    if (isSeq(node) && !node.flow) {
      const last = (node.items as (Node | null)[]).findLast(isWritten);
      return last ? this.#endOf(last) : startOf(node) + 1;
    }
    const end = endOf(node);
    return isBlockText(node) ? startOf(node) + this.#origin.text.slice(startOf(node), end).trimEnd().length : end;
  }

  #leaveOut(node: Node, path: Path, message: Phrase, rule: ProblemRule = ruleOfValue(path)): undefined {
    if (typeof path.at(-1) === 'string') this.reported.add(pathKey(path));
    this.#problem(rule, node, message);
  }

  #problem(rule: ProblemRule, node: Node, message: Phrase): void {
    this.problems.push({ rule, message, span: { origin: this.#origin, start: startOf(node), end: this.#endOf(node) } });
  }
}

/** Whether a node says anything: `key:` and `key: null` do not. */
function isWritten(node: Node | null): node is Node {
  return node !== null && !(isScalar(node) && node.value === null);
}

function isBlockText(node: Node): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

function isQuoted(node: Node | null): boolean {
  if (!isScalar(node) || endOf(node) - startOf(node) < 2) return false;
  return node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function endOf(node: Node): number {
  return node.range?.[1] ?? 0;
}
