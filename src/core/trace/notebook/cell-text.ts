import type { JsonNode } from './json-reader.ts';

interface Piece {
  /** Where the piece begins in the cell's text. */
  readonly start: number;
  /** Where its string begins and ends in the raw file. */
  readonly rawStart: number;
  readonly rawEnd: number;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The text of a cell, which the raw file keeps in strings, and the way back from it. */
export class CellText {
  readonly text: string;
  readonly #raw: string;
  readonly #pieces: readonly Piece[];

  /** @param strings the nodes of the cell's lines in the JSON of `raw` */
  constructor(raw: string, strings: readonly JsonNode[]) {
    let text = '';
    const pieces: Piece[] = [];
    for (const node of strings) {
      if (node.kind !== 'string') continue;
      pieces.push({ start: text.length, rawStart: node.start, rawEnd: node.end });
      text += unescaped(raw.slice(node.start, node.end));
    }
    this.text = text;
    this.#raw = raw;
    this.#pieces = pieces;
  }

  /** The offset in the raw file of the character at an offset of the cell's text. */
  rawOffset(offset: number): number {
    const piece = this.#pieces.findLast(({ start }) => start <= offset);
    if (piece === undefined) return 0;
    let raw = piece.rawStart;
    for (let left = offset - piece.start; left > 0 && raw < piece.rawEnd; left--) raw += lengthOfUnit(this.#raw, raw);
    return raw;
  }
}

/** How many characters of JSON stand for one UTF-16 unit. */
function lengthOfUnit(raw: string, at: number): number {
  if (raw[at] !== '\\') return 1;
  return raw[at + 1] === 'u' ? 6 : 2;
}

function unescaped(json: string): string {
  return json.replace(/\\(?:u([\da-fA-F]{4})|([^]))/g, (_, hex: string | undefined, sign: string) =>
    (hex === undefined ? (ESCAPES[sign] ?? sign) : String.fromCharCode(Number.parseInt(hex, 16))));
}
