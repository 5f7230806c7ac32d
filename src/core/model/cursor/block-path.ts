import { readBlockLine, type BlockLine } from './block-line.ts';
import { endOfLine, indentAt, startOfLineAbove } from './text-lines.ts';
import type { YamlPath } from './yaml-cursor.ts';

/** Where something stands in block YAML: a key (or what may become one) or a dash, at a column. */
export interface Standing {
  readonly of: 'key' | 'dash';
  readonly column: number;
}

/** What lies around a place. */
export interface BlockPath {
  readonly path: YamlPath;
  /** Keys of the same object above the place. */
  readonly siblings: readonly string[];
  /** Where brackets or braces opened that a line above left open; `path` is then that of what they hold. */
  readonly flow?: { readonly start: number; readonly column: number };
}

/** Climbs from a line to the top of the document; undefined where the place lies in a text of several lines. */
export function blockPath(text: string, lineStart: number, here: Standing, inner: YamlPath = []): BlockPath | undefined {
  return new Climb(here, inner).up(text, lineStart);
}

/** Passes the dashes of a line from the right: each is an entry of a list that stands at its column. */
export function beforeDashes(dashes: readonly number[]): { readonly steps: readonly 0[]; readonly standing: Standing } | undefined {
  const [column] = dashes;
  return column === undefined ? undefined : { steps: dashes.map(() => 0 as const), standing: { of: 'dash', column } };
}

class Climb {
  #standing: Standing;
  /** From the inside out. */
  #steps: (string | 0)[];
  #siblings: string[] = [];
  #climbed: boolean;
  #flow: BlockPath['flow'];
  #inText = false;

  constructor(standing: Standing, inner: YamlPath) {
    this.#standing = standing;
    this.#steps = inner.toReversed();
    this.#climbed = inner.length > 0;
  }

  up(text: string, lineStart: number): BlockPath | undefined {
    for (let next = lineStart; next > 0; ) {
      const start = startOfLineAbove(text, next);
      next = start;
      const indent = indentAt(text, start);
      if (indent > this.#standing.column || this.#isSibling(text[start + indent], indent)) continue;
      if (text.startsWith('---', start)) break;
      const line = readBlockLine(text, start, endOfLine(text, start));
      if (line) this.#pass(text, line);
      if (this.#climbed && this.#standing.of === 'key' && this.#standing.column === 0) break;
    }
    if (this.#inText) return undefined;
    return { path: this.#steps.toReversed(), siblings: this.#siblings, ...(this.#flow ? { flow: this.#flow } : {}) };
  }

  /** Another entry of the list that is being left: long lists have thousands. */
  #isSibling(first: string | undefined, indent: number): boolean {
    return this.#standing.of === 'dash' && first === '-' && indent === this.#standing.column;
  }

  #pass(text: string, line: BlockLine): void {
    if (this.#standing.of === 'dash') this.#passFromDash(text, line);
    else if (line.column === this.#standing.column) this.#passBeside(text, line);
    else if (line.column < this.#standing.column) this.#enter(text, line);
  }

  #passFromDash(text: string, line: BlockLine): void {
    const { column } = this.#standing;
    const before = line.dashes.indexOf(column);
    if (before >= 0) this.#leave(line.dashes.slice(0, before));
    else if (line.key ? line.column <= column : (line.dashes.at(-1) ?? column) < column) this.#enter(text, line);
  }

  /** A key of the same object, or the first line of the list entry that is the object. */
  #passBeside(text: string, line: BlockLine): void {
    if (!line.key) return line.dashes.length > 0 ? this.#enter(text, line) : undefined;
    if (!this.#climbed) this.#siblings.push(line.key.text);
    this.#leave(line.dashes);
  }

  /** The line whose value holds the place. */
  #enter(text: string, line: BlockLine): void {
    if (!line.key && line.dashes.length === 0) return;
    if (line.valueStart < line.end) this.#intoValue(text, line);
    if (line.key) this.#step(line.key.text, { of: 'key', column: line.column });
    this.#leave(line.dashes);
  }

  /** A value that begins on an earlier line: brackets left open hold the place, whatever the lines below look like; all else is text. */
  #intoValue(text: string, { valueStart, column }: BlockLine): void {
    this.#inText = !/[[{]/.test(text[valueStart] ?? '');
    if (this.#inText) return;
    this.#flow = { start: valueStart, column };
    this.#steps = [];
    this.#siblings = [];
  }

  #leave(dashes: readonly number[]): void {
    const before = beforeDashes(dashes);
    if (!before) return;
    this.#steps.push(...before.steps);
    this.#climbed = true;
    this.#standing = before.standing;
  }

  #step(key: string, standing: Standing): void {
    this.#steps.push(key);
    this.#climbed = true;
    this.#standing = standing;
  }
}
