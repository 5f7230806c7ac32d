import { phrase, type Phrase } from '../text/phrase.ts';
import { visionSchema } from './schema/document.ts';
import { entriesSchema, pairsSchema } from './schema/parts.ts';
import { validate, type Validated } from './validate.ts';
import { Anchors } from './yaml/anchors.ts';
import type { LocatedProblem } from './yaml/located.ts';
import type { Origin } from './yaml/place.ts';
import { PlaceBook } from './yaml/place-book.ts';
import { readPiece, type PieceContent } from './yaml/read-piece.ts';
import { splitDocument, type Piece } from './yaml/split.ts';

/** A piece of the document, read and held against the format. */
export interface ReadPart {
  readonly kind: Piece['kind'];
  /** The key of the document that an entry belongs to. */
  readonly section: string | undefined;
  readonly origin: Origin;
  readonly content: PieceContent;
  readonly validated: Validated;
}

/** What a document was read from; the next reading takes over what has not changed. */
export interface DocumentSource {
  readonly parts: readonly ReadPart[];
  /** Where each part begins in the text. */
  readonly starts: readonly number[];
  readonly places: PlaceBook;
  /** What is wrong with the text beyond its parts. */
  readonly problems: readonly LocatedProblem[];
}

export const NO_SOURCE: DocumentSource = { parts: [], starts: [], places: new PlaceBook(), problems: [] };

/** Far more parts than a person writes. */
const MAX_PARTS = 20_000;
const TOO_MANY = phrase`From here on the document is too long to be read.`;
const MORE_DOCUMENTS = phrase`Only the first YAML document is read: take the others out, from here on.`;

/** Reads a text part by part; those that stood in the previous one are taken from there. */
export function readSource(text: string, previous: DocumentSource | undefined): DocumentSource {
  const { pieces, second } = splitDocument(text);
  const places: PlaceBook = previous?.places ?? new PlaceBook();
  const known = previous ? unchangedParts(text, pieces, previous.parts) : [];
  const reader = new PartReader(text, places, previous !== undefined);
  const parts = pieces.slice(0, MAX_PARTS).map((piece, index) => reader.read(piece, known[index]));
  const tooMany = pieces[MAX_PARTS]?.start;
  return {
    parts,
    starts: pieces.map(({ start }) => start),
    places,
    problems: [...lineProblem(text, tooMany, TOO_MANY), ...lineProblem(text, second, MORE_DOCUMENTS)],
  };
}

/** Whether all of the text is YAML, but for keys written twice and more documents. */
export function isWhole({ parts, starts }: DocumentSource): boolean {
  return parts.length === starts.length && parts.every(({ content }) => content.brokenFrom === undefined);
}

class PartReader {
  readonly #text: string;
  readonly #places: PlaceBook;
  readonly #copies: boolean;
  readonly #anchors = new Anchors();
  #section: string | undefined;

  constructor(text: string, places: PlaceBook, copies: boolean) {
    this.#text = text;
    this.#places = places;
    this.#copies = copies;
  }

  read(piece: Piece, known: ReadPart | undefined): ReadPart {
    const section = piece.kind === 'entry' ? this.#section : undefined;
    const isSame = known && known.section === section && !known.content.isLinked;
    const part = isSame ? known : this.#readNew(piece.kind, section, { text: known?.origin.text ?? this.#textOf(piece) });
    const { value } = part.content;
    if (piece.kind === 'pair') this.#section = value && this.#places.get(value)?.keys?.at(-1);
    return part;
  }

  #readNew(kind: Piece['kind'], section: string | undefined, origin: Origin): ReadPart {
    const path = section === undefined ? [] : [section];
    const content = readPiece(origin, this.#places, this.#anchors, path);
    const schema = schemaOf(kind, section);
    const { value, reported, brokenFrom } = content;
    const validated = value && schema ? validate({ value, schema, path, places: this.#places, reported, brokenFrom }) : VALID;
    return { kind, section, origin, content, validated };
  }

  /**
   * Strings cut from a text keep the whole of it alive. What is read anew while
   * the rest stays gets a copy, so that not every version of the text is kept.
   */
  #textOf({ start, end }: Piece): string {
    const text = this.#text.slice(start, end);
    return this.#copies ? text.split('').join('') : text;
  }
}

const VALID: Validated = { problems: [], malformedIds: [] };

function schemaOf(kind: Piece['kind'], section: string | undefined) {
  if (kind === 'whole') return visionSchema;
  return kind === 'pair' ? pairsSchema : entriesSchema(section ?? '');
}

/** For each piece the previous part that it is: all before and behind the stretch that changed. */
function unchangedParts(text: string, pieces: readonly Piece[], previous: readonly ReadPart[]): (ReadPart | undefined)[] {
  const isSame = (piece: Piece | undefined, part: ReadPart | undefined) =>
    piece !== undefined && piece.kind === part?.kind && text.slice(piece.start, piece.end) === part.origin.text;
  const parts: (ReadPart | undefined)[] = pieces.map(() => undefined);
  let before = 0;
  for (; isSame(pieces[before], previous[before]); before += 1) parts[before] = previous[before];
  const shift = previous.length - pieces.length;
  for (let index = pieces.length - 1; index >= before && index + shift >= before; index -= 1) {
    if (!isSame(pieces[index], previous[index + shift])) break;
    parts[index] = previous[index + shift];
  }
  return parts;
}

/** A problem on the line that begins at `start`. */
function lineProblem(text: string, start: number | undefined, message: Phrase): LocatedProblem[] {
  if (start === undefined) return [];
  const line = text.slice(start, start + 200).split(/\r?\n/, 1)[0] ?? '';
  return [{ rule: 'yaml-syntax', message, span: { origin: { text }, start, end: start + Math.max(1, line.length) } }];
}
