import { LineIndex } from '../text/line-index.ts';
import { phrase } from '../text/phrase.ts';
import type { Span } from '../text/span.ts';
import { assemble } from './assemble.ts';
import { documentProblems } from './document-problems.ts';
import { collectItems, Items } from './items.ts';
import { Locations } from './locations.ts';
import { isEmpty, isForeignAtAGlance, ownershipOf } from './ownership.ts';
import type { Problem } from './problem.ts';
import { isWhole, NO_SOURCE, readSource, type DocumentSource } from './read-source.ts';
import { collectReferences } from './references.ts';
import type { Ownership, Vision, VisionDocument } from './vision.ts';

/**
 * Reads a `vision.yaml`. Never throws: what cannot be read is a located problem,
 * the rest is there. With the previous vision only what has changed since is
 * read again; the result is the same.
 */
export function parseVision(text: string, previous?: Vision): Vision {
  if (isEmpty(text)) return emptyVision('empty', []);
  if (isForeignAtAGlance(text)) return emptyVision('foreign', []);
  const source = readSource(text, previous?.source);
  const assembled = assemble(text, source);
  const { document } = assembled;
  const locations = new Locations(text, source.places, assembled.bases);
  const ownership = ownershipOf(writtenKeys(text, document, locations), text);
  if (ownership === 'foreign') return emptyVision(ownership, []);
  if (ownership === 'newer') return emptyVision(ownership, [newerVersion(locations.textOf(document, 'apiVersion'))]);
  const top = topOf(document, locations);
  return {
    ownership,
    document,
    whole: isWhole(source),
    locations,
    items: collectItems(document, locations),
    references: collectReferences(document, locations),
    problems: ownership === 'unversioned' ? [versionMissing(top)] : documentProblems(source, assembled, locations),
    malformedIds: new Set(source.parts.flatMap(({ validated }) => validated.malformedIds)),
    suppressions: suppressedLines(text, source),
    top,
    source,
  };
}

function emptyVision(ownership: Ownership, problems: readonly Problem[]): Vision {
  return {
    ownership,
    document: {},
    whole: true,
    locations: new Locations('', NO_SOURCE.places, new Map()),
    items: new Items([]),
    references: [],
    problems,
    malformedIds: new Set(),
    suppressions: new Map(),
    top: { start: 0, end: 0 },
    source: NO_SOURCE,
  };
}

/** The keys by which a document is recognised, whatever their values are worth; undefined where there is no key at all. */
function writtenKeys(text: string, document: VisionDocument, locations: Locations): object | undefined {
  const known = ['objectives', 'initiatives'].filter((key) => locations.key(document, key) !== undefined);
  const keys = Object.fromEntries(known.map((key) => [key, true]));
  if (locations.value(document, 'apiVersion') === undefined) return topOf(document, locations).end === 0 ? undefined : keys;
  const { start, end } = locations.textOf(document, 'apiVersion');
  return { ...keys, apiVersion: text.slice(start, end) };
}

/** Where only the version is missing, that is one hint and no schema error. */
function versionMissing(top: Span): Problem {
  const message = phrase`This looks like a vision: add "apiVersion: vision/v1" as the first line to have it read as one.`;
  return { rule: 'api-version-missing', message, span: top };
}

function newerVersion(span: Span): Problem {
  const message = phrase`This vision is written for a newer version of the format: update the extension to work with it. Until then it is left as it is.`;
  return { rule: 'newer-version', message, span };
}

function topOf(document: VisionDocument, locations: Locations): Span {
  return locations.firstKey(document) ?? { start: 0, end: 0 };
}

/** Rules by the line (base 0) that a comment above silences them on. */
function suppressedLines(text: string, { parts, starts }: DocumentSource): Map<number, readonly string[]> {
  const suppressions = parts.flatMap(({ content }, index) =>
    content.suppressions.map(({ offset, rules }) => ({ offset: offset + (starts[index] ?? 0), rules })),
  );
  if (suppressions.length === 0) return new Map();
  const lines = new LineIndex(text);
  return new Map(suppressions.map(({ offset, rules }) => [lines.positionAt(offset).line + 1, rules]));
}
