import { phrase } from '../text/phrase.ts';
import type { Assembled } from './assemble.ts';
import type { Locations } from './locations.ts';
import type { Problem } from './problem.ts';
import { checkConditions } from './check-conditions.ts';
import { isWhole, type DocumentSource } from './read-source.ts';
import { keysSchema } from './schema/parts.ts';
import { validate } from './validate.ts';
import type { LocatedProblem } from './yaml/located.ts';
import { pathKey } from './yaml/path.ts';

/** More than a person can read, few enough for an editor to show. */
const MAX_PROBLEMS = 1000;

/** All that is wrong with a document, in the order of the text. */
export function documentProblems(source: DocumentSource, { document, problems, unused }: Assembled, locations: Locations): Problem[] {
  const located: LocatedProblem[] = [
    ...source.parts.flatMap((part) => [...part.content.problems, ...(unused.has(part) ? [] : part.validated.problems)]),
    ...source.problems,
    ...problems,
    ...keyProblems(source, document, locations),
  ];
  const absolute = located.map(({ span, ...problem }): Problem => ({ ...problem, span: locations.absolute(span) }));
  return firstOf([...absolute, ...checkConditions(document, locations)].toSorted((a, b) => a.span.start - b.span.start));
}

function firstOf(problems: readonly Problem[]): Problem[] {
  const next = problems[MAX_PROBLEMS];
  if (!next) return [...problems];
  const message = phrase`Another ${problems.length - MAX_PROBLEMS} problems from here on are not listed: mend the others first.`;
  return [...problems.slice(0, MAX_PROBLEMS), { rule: next.rule, message, span: next.span }];
}

/**
 * Keys of the document that are missing or unknown. What is missing beside broken
 * YAML may stand in it. A document that is one piece has been asked already.
 */
function keyProblems(source: DocumentSource, document: object, locations: Locations): readonly LocatedProblem[] {
  const { parts, places } = source;
  if (parts.some(({ kind }) => kind === 'whole')) return [];
  const unusable = Object.keys(keysSchema.shape).filter((key) => hasUnreadableOnly(document, key, locations));
  const reported = new Set(unusable.map((key) => pathKey([key])));
  const brokenFrom = isWhole(source) ? undefined : Number.POSITIVE_INFINITY;
  return validate({ value: document, schema: keysSchema, path: [], places, reported, brokenFrom }).problems;
}

/** Whether something is written for a key, but nothing that could be used: that has been reported where it stands. */
function hasUnreadableOnly(document: object, key: string, locations: Locations): boolean {
  const value = (document as Readonly<Record<string, unknown>>)[key];
  if (Array.isArray(value)) return value.length === 0 && locations.writtenEntries(value) > 0;
  return value === undefined && locations.value(document, key) !== undefined;
}
