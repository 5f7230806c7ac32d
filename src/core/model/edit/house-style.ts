import { keysAt } from '../schema/keys.ts';
import { isPlainList, isPlainObject, type PlainObject, type PlainValue } from './plain-value.ts';
import { scalarText } from './scalar-text.ts';

/** What a text looks like where something is written into it. */
export interface WritingStyle {
  /** How many columns a list stands to the right of its key: usually 0 or 2. */
  readonly listIndent: number;
  /** How many columns the keys of an object stand to the right of its own key. */
  readonly mapIndent: number;
  /** What stands between a brace and what is in it: a blank or nothing. */
  readonly bracePadding: string;
  /** What stands between the dash of a list and its entry. */
  readonly dashGap: string;
  /** Whether text of several lines is written as a literal block, else with escapes in quotes. */
  readonly literals: boolean;
}

/** Path into a document: keys and list indices. */
export type PlainPath = readonly (string | number)[];

/** Lists with an entry a line and objects with a key a line; all else stands on one line. */
const BLOCK_STYLE: ReadonlySet<string> = new Set([
  '', 'links', 'settings', 'settings.rules', 'code', 'code.exempt', 'cadence',
  'landscape', 'landscape.trends', 'landscape.trends[]',
  'objectives', 'objectives[]', 'objectives[].hypothesis',
  'scenarios', 'scenarios[]', 'scenarios[].signposts',
  'scenarios[].decisions', 'scenarios[].decisions[]', 'scenarios[].decisions[].options',
  'narrative', 'narrative.notDoing', 'feedback', 'feedback[]',
  'kpis', 'kpis[]', 'kpis[].plan', 'kpis[].checkIns',
  'initiatives', 'initiatives[]',
  'reviews', 'reviews[]', 'reviews[].marketChanges', 'reviews[].kpis', 'reviews[].decisions',
  'insights',
]);

/** The value on one line, as flow style. */
export function flowText(value: PlainValue, path: PlainPath, style: WritingStyle): string {
  return flow(value, path, style, true);
}

/** A key with its value in flow style: `note: "a, b"`. */
export function flowPairText(key: string, value: PlainValue, path: PlainPath, style: WritingStyle): string {
  return `${scalarText(key, true)}: ${flow(value, [...path, key], style, true)}`;
}

/** A key and its value as lines, the first at column 0. `path` is that of the object. */
export function pairLines(key: string, value: PlainValue, path: PlainPath, style: WritingStyle): string[] {
  const [first = '', ...rest] = valueLines(value, [...path, key], style);
  return [`${scalarText(key, true)}:${first}`, ...rest];
}

/** An entry of a block list as lines, the dash at column 0. `path` is that of the list. */
export function entryLines(value: PlainValue, path: PlainPath, style: WritingStyle): string[] {
  const [first = '', ...rest] = valueLines(value, [...path, 0], style);
  return [`-${first}`, ...rest];
}

/** A value as lines: the first goes on behind its key or dash, the others count from that one's column. */
export function valueLines(value: PlainValue, path: PlainPath, style: WritingStyle): string[] {
  const ofList = typeof path.at(-1) === 'number';
  const gap = ofList ? style.dashGap : ' ';
  if (!isBlock(value, path)) return textLines(value, path, style, gap);
  const lines = blockLines(value, path, style);
  if (!ofList) return ['', ...indented(lines, isPlainList(value) ? style.listIndent : style.mapIndent)];
  const [first = '', ...rest] = lines;
  return [gap + first, ...indented(rest, 1 + gap.length)];
}

function blockLines(value: readonly PlainValue[] | PlainObject, path: PlainPath, style: WritingStyle): string[] {
  if (isPlainList(value)) return value.flatMap((entry) => entryLines(entry, path, style));
  return pairsOf(value, path).flatMap(([key, entry]) => pairLines(key, entry, path, style));
}

function flow(value: PlainValue, path: PlainPath, style: WritingStyle, inFlow: boolean): string {
  if (isPlainList(value)) return `[${value.map((entry) => flow(entry, [...path, 0], style, true)).join(', ')}]`;
  if (!isPlainObject(value)) return scalarText(value, inFlow);
  const pairs = pairsOf(value, path).map(([key, entry]) => flowPairText(key, entry, path, style));
  return pairs.length === 0 ? '{}' : `{${style.bracePadding}${pairs.join(', ')}${style.bracePadding}}`;
}

/** A value on the line of its key or dash; text of several lines becomes a literal block. */
function textLines(value: PlainValue, path: PlainPath, style: WritingStyle, gap: string): string[] {
  if (typeof value !== 'string' || !style.literals || !isLiteral(value)) return [gap + flow(value, path, style, false)];
  const chomping = value.endsWith('\n') ? '' : '-';
  return [`${gap}|${chomping}`, ...indented(value.replace(/\n$/, '').split('\n'), 2)];
}

/** Whether a literal block gives exactly this text back: several lines, none odd at its ends. */
function isLiteral(text: string): boolean {
  return /^[^\s].*\n/.test(text) && /\S\n?$/.test(text) && !/[^\P{Cc}\n]|[\u2028\u2029\uFEFF]|\p{Cs}/u.test(text);
}

function isBlock(value: PlainValue, path: PlainPath): value is readonly PlainValue[] | PlainObject {
  if (typeof value !== 'object' || !BLOCK_STYLE.has(patternOf(path))) return false;
  return isPlainList(value) ? value.length > 0 : pairsOf(value, path).length > 0;
}

/** `['kpis', 3, 'checkIns']` as `kpis[].checkIns`. */
function patternOf(path: PlainPath): string {
  return path.map((step) => (typeof step === 'number' ? '[]' : `.${step}`)).join('').replace(/^\./, '');
}

/** The written keys of an object in the order of the schema; keys that it does not know come last. */
function pairsOf(value: PlainObject, path: PlainPath): [string, PlainValue][] {
  const order = keysAt(path);
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const pairs = Object.entries(value).filter((pair): pair is [string, PlainValue] => pair[1] !== undefined);
  return pairs.toSorted(([a], [b]) => rank(a) - rank(b));
}

function indented(lines: readonly string[], columns: number): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(columns) + line));
}
