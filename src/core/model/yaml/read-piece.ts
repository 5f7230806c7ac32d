import { insideAny, suppressionsIn, type Suppression } from '../suppressions.ts';
import type { Anchors } from './anchors.ts';
import { readCommon, type CommonContent } from './common-reader.ts';
import { readWithLibrary, syntaxProblem } from './library-reader.ts';
import type { LocatedProblem } from './located.ts';
import type { Path } from './path.ts';
import type { Origin } from './place.ts';
import type { PlaceBook } from './place-book.ts';
import { COLON_MISSING } from './syntax-advice.ts';

/** What a piece of text says, before anybody asks whether it fits the format. */
export interface PieceContent {
  readonly value: object | undefined;
  readonly problems: readonly LocatedProblem[];
  /** The paths of values that were left out with a problem of their own. */
  readonly reported: ReadonlySet<string>;
  readonly suppressions: readonly Suppression[];
  /** Where it stops being YAML, if anywhere. */
  readonly brokenFrom: number | undefined;
  /** Whether it has anchors or aliases. */
  readonly isLinked: boolean;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Reads a piece that stands at `path` in the document, the quick way where that
 * will do: entries of a list at the path of that list, anything else at no path.
 */
export function readPiece(origin: Origin, places: PlaceBook, anchors: Anchors, path: Path): PieceContent {
  const common = readCommon(origin, places);
  const content = common ? ofCommon(origin.text, common) : ofLibrary(origin, places, anchors, path);
  const fits = content.value !== undefined && Array.isArray(content.value) === path.length > 0;
  return fits ? content : withoutValue(content, origin);
}

function ofLibrary(origin: Origin, places: PlaceBook, anchors: Anchors, path: Path): PieceContent {
  const { texts, ...content } = readWithLibrary(origin, places, anchors, path);
  return { ...content, suppressions: suppressionsIn(origin.text, insideAny(texts)) };
}

/** What is YAML, but no part of a document of keys. */
function withoutValue(content: PieceContent, origin: Origin): PieceContent {
  if (content.brokenFrom !== undefined) return { ...content, value: undefined };
  const problem = syntaxProblem(origin, COLON_MISSING, contentStart(origin.text));
  return { ...content, value: undefined, problems: [...content.problems, problem], brokenFrom: problem.span.start };
}

function contentStart(text: string): number {
  return /^[ \t]*[^\s#]/m.exec(text)?.index ?? 0;
}

function ofCommon(text: string, { value, comments }: CommonContent): PieceContent {
  const isComment = insideAny(comments);
  const suppressions = suppressionsIn(text, (offset) => !isComment(offset));
  return { value, problems: [], reported: NOTHING, suppressions, brokenFrom: undefined, isLinked: false };
}
