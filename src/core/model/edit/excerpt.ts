import type { TextEdit } from '../../text/edits.ts';
import { splitDocument, type Piece } from '../yaml/split.ts';
import { Segments } from './segments.ts';
import type { Path } from './yaml-tree.ts';

/** How much of the beginning is always in, so that the author's style can be seen. A usual vision is all in. */
const SAMPLE_LENGTH = 20_000;
/** An anchor or alias ties a piece to others that may not be in. */
const LINK = /(?:^|[\s,:[{-])[&*][^\s,[\]{}]/m;
const KEY = /^["']?([^\s"'#:][^"'#:\r\n]*?)["']?[ \t]*:/m;

/** A large document without the list entries that have nothing to do with an edit. */
export interface Excerpt {
  readonly text: string;
  /** The path to the same place in the excerpt. */
  readonly path: Path;
  /** An edit of the excerpt as one of the whole text. */
  readonly inWhole: (edit: TextEdit) => TextEdit;
}

interface Section {
  readonly key: string | undefined;
  readonly header: Piece;
  readonly entries: readonly Piece[];
}

/**
 * What an edit at `path` has to see: all keys of the document, the first and last entries of their
 * lists, and those around the place. Undefined where that would be all, or not enough.
 */
export function excerptFor(text: string, path: Path): Excerpt | undefined {
  if (text.length <= SAMPLE_LENGTH) return undefined;
  const sections = sectionsOf(text);
  const targets = new Set(sections.flatMap((section) => targetsIn(text, section, path)));
  const kept = sections.flatMap((section) => [section.header, ...keptEntries(section, targets)]);
  const excerpt = kept.map(({ start, end }) => text.slice(start, end)).join('');
  if (excerpt.length > text.length / 2 || LINK.test(excerpt)) return undefined;
  const segments = new Segments(kept);
  const inWhole = ({ span, newText }: TextEdit) => ({ span: segments.inWhole(span), newText });
  return { text: excerpt, path: pathInExcerpt(path, segments, sections, new Set(kept)), inWhole };
}

function sectionsOf(text: string): Section[] {
  const sections: { key: string | undefined; header: Piece; entries: Piece[] }[] = [];
  for (const piece of splitDocument(text).pieces) {
    if (piece.kind === 'entry') sections.at(-1)?.entries.push(piece);
    else sections.push({ key: KEY.exec(text.slice(piece.start, piece.end))?.[1], header: piece, entries: [] });
  }
  return sections;
}

/** The entries that a path may mean. */
function targetsIn(text: string, { key, entries }: Section, [first, second]: Path): readonly Piece[] {
  if (typeof first === 'object' && 'start' in first) return entries.filter(({ start, end }) => start <= first.start && first.start < end);
  if (first !== key || second === undefined) return [];
  if (typeof second === 'number') return entries.slice(second, second + 1);
  return typeof second === 'object' && 'id' in second ? entries.filter(({ start, end }) => hasWord(text.slice(start, end), second.id)) : [];
}

function hasWord(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const around = text.slice(Math.max(0, at - 1), at) + text.slice(at + word.length, at + word.length + 1);
    if (!/[-\w]/.test(around)) return true;
  }
  return false;
}

/** The first and last entry, the targets with their neighbours, and what belongs to the sample. */
function keptEntries({ entries }: Section, targets: ReadonlySet<Piece>): readonly Piece[] {
  return entries.filter((entry, index) => {
    const near = entries.slice(Math.max(0, index - 1), index + 2);
    return entry.start < SAMPLE_LENGTH || index === 0 || index === entries.length - 1 || near.some((piece) => targets.has(piece));
  });
}

function pathInExcerpt(path: Path, segments: Segments, sections: readonly Section[], kept: ReadonlySet<Piece>): Path {
  const [first, second, ...rest] = path;
  if (typeof first === 'object' && 'start' in first) return [segments.inExcerpt(first), ...path.slice(1)];
  if (first === undefined || typeof second !== 'number') return path;
  const entries = sections.find(({ key }) => key === first)?.entries ?? [];
  if (second >= entries.length) return path;
  return [first, entries.slice(0, second).filter((entry) => kept.has(entry)).length, ...rest];
}
