import { isMap, isScalar, isSeq, visit, type Document, type Node, type Scalar, type YAMLError } from 'yaml';
import { phrase, type Phrase } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import type { Anchors } from './anchors.ts';
import { composeFirst } from './compose.ts';
import type { LocatedProblem } from './located.ts';
import { NodeReader } from './node-reader.ts';
import type { Path } from './path.ts';
import type { Origin } from './place.ts';
import type { PlaceBook } from './place-book.ts';
import { COLON_MISSING, syntaxAdvice } from './syntax-advice.ts';

export interface LibraryContent {
  /** The object or list that the text is; undefined where it is something else. */
  readonly value: object | undefined;
  readonly problems: readonly LocatedProblem[];
  /** The paths of values that were left out with a problem of their own. */
  readonly reported: ReadonlySet<string>;
  /** Where it stops being YAML, if anywhere. */
  readonly brokenFrom: number | undefined;
  /** Whether it has anchors or aliases. */
  readonly isLinked: boolean;
  /** The spans of all texts, in order: a # in them opens no comment. */
  readonly texts: readonly Span[];
}

/** One broken bracket makes an error of every line below it: only the first few tell anything. */
const MAX_SYNTAX_PROBLEMS = 3;
const MAX_SYNTAX_ERRORS = 50;
const MORE_DOCUMENTS = phrase`Only the first YAML document is read: take the others out, from here on.`;

/** Reads any YAML with the library. Never throws; what is broken is a problem, the rest is there. */
export function readWithLibrary(origin: Origin, places: PlaceBook, anchors: Anchors, path: Path): LibraryContent {
  try {
    const composed = composeFirst(origin.text);
    if ('message' in composed) return nothingRead(syntaxProblem(origin, composed.message, composed.offset));
    const { document, second } = composed;
    const reader = new NodeReader(origin, places, anchors);
    const content = readDocument(origin, document, reader, path);
    if (second === undefined) return content;
    return { ...content, problems: [...content.problems, syntaxProblem(origin, MORE_DOCUMENTS, second)] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return nothingRead(syntaxProblem(origin, phrase`This is nested too deeply to be read.`, 0));
  }
}

function readDocument(origin: Origin, document: Document | undefined, reader: NodeReader, path: Path): LibraryContent {
  const contents = (document?.contents ?? null) as Node | null;
  const isCollection = isMap(contents) || isSeq(contents);
  const isWord = isScalar(contents) && contents.type === 'PLAIN' && contents.value !== null;
  const syntax = isWord ? [syntaxProblem(origin, COLON_MISSING, ...wordRange(contents))] : syntaxProblems(origin, document?.errors ?? []);
  const brokenFrom = syntax[0]?.span.start;
  const value = isCollection ? (reader.read(contents, path) as object | undefined) : undefined;
  const isSure = ({ span }: LocatedProblem) => brokenFrom === undefined || span.end <= brokenFrom || span.origin !== origin;
  return {
    value,
    problems: [...syntax, ...reader.problems.filter(isSure)],
    reported: reader.reported,
    brokenFrom,
    isLinked: reader.isLinked,
    texts: textsIn(contents),
  };
}

function restOfLine(text: string, start: number): [start: number, end: number] {
  const line = /[^\r\n]*/y;
  line.lastIndex = start;
  return [start, start + (line.exec(text)?.[0] ?? '').trimEnd().length];
}

/** The first line of a word that is no key. */
function wordRange({ range, source }: Scalar): [start: number, end: number] {
  const start = range?.[0] ?? 0;
  return [start, start + restOfLine(source ?? '', 0)[1]];
}

function nothingRead(problem: LocatedProblem): LibraryContent {
  return { value: undefined, problems: [problem], reported: new Set(), brokenFrom: problem.span.start, isLinked: false, texts: [] };
}

function syntaxProblems(origin: Origin, errors: readonly YAMLError[]): LocatedProblem[] {
  const problems: LocatedProblem[] = [];
  const lines = new Set<number>();
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0]).slice(0, MAX_SYNTAX_ERRORS)) {
    const line = origin.text.lastIndexOf('\n', error.pos[0] - 1);
    if (lines.has(line)) continue;
    lines.add(line);
    const [start, end] = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? restOfLine(origin.text, error.pos[0]) : error.pos;
    if (problems.push(syntaxProblem(origin, syntaxAdvice(error), start, end)) === MAX_SYNTAX_PROBLEMS) break;
  }
  return problems;
}

/** A problem on one line. At the end of a line or of the text it is shown on the last character before. */
export function syntaxProblem(origin: Origin, message: Phrase, start: number, end = start + 1): LocatedProblem {
  const { text } = origin;
  const isAtLineEnd = /^[\r\n]?$/.test(text.slice(start, start + 1));
  const from = isAtLineEnd ? Math.max(0, text.slice(0, start).trimEnd().length - 1) : start;
  const to = isAtLineEnd ? from + 1 : Math.min(Math.max(end, start + 1), restOfLine(text, start)[1]);
  return { rule: 'yaml-syntax', message, span: { origin, start: from, end: Math.min(to, text.length) } };
}

function textsIn(contents: Node | null): Span[] {
  const spans: Span[] = [];
  if (contents === null) return spans;
  visit(contents, {
    Scalar: (_, node) => {
      if (isScalar(node) && typeof node.value === 'string' && node.range) spans.push({ start: node.range[0], end: node.range[1] });
    },
  });
  return spans;
}
