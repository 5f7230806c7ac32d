import type * as z from 'zod/mini';
import { nearest } from '../text/nearest.ts';
import { phrase, word, type Phrase } from '../text/phrase.ts';
import { shortened } from '../text/shortened.ts';

type Issue = z.core.$ZodIssue;

interface Explained {
  readonly message: Phrase;
  readonly suggestion?: string;
}

const KINDS: Readonly<Record<string, Phrase>> = {
  string: phrase`text`,
  number: phrase`a number`,
  int: phrase`a whole number`,
  boolean: phrase`true or false`,
  array: phrase`a list`,
  object: phrase`keys with values`,
  record: phrase`keys with values`,
};

const FORMATS: readonly (readonly [pattern: string, advice: Phrase])[] = [
  ['^[a-z0-9]([-a-z0-9]*', phrase`an id: small letters, digits and hyphens, such as fast-auth`],
  ['^\\d{4}-\\d{2}-\\d{2}$', phrase`a date such as 2026-11-22`],
  ['^\\d{4}-Q[1-4]$', phrase`a quarter such as 2026-Q4`],
  ['^[1-9]\\d{0,3}[dwMQ]$', phrase`a duration such as 7d, 2w, 1M or 1Q`],
  ['^[A-Z]{3}$', phrase`an ISO 4217 currency such as EUR`],
  ['^[\\p{L}', phrase`one word of letters, digits and _`],
];

/** Says in plain words why a value does not fit and what to write instead. */
export function issueMessage(issue: Issue, value: unknown): Explained {
  const name = nameOf(issue.path);
  if (value === undefined) return { message: phrase`${name} is missing: it needs a value.` };
  return issue.code === 'invalid_value' ? explainChoice(name, issue.values.map(String), value) : { message: expectation(name, issue, value) };
}

function expectation(name: Phrase, issue: Issue, value: unknown): Phrase {
  switch (issue.code) {
    case 'invalid_type':
      return phrase`${name} must be ${KINDS[issue.expected] ?? word(issue.expected)}, not ${kindOf(value, issue.expected === 'string')}.`;
    case 'invalid_format':
      return phrase`${name} must be ${formatAdvice(issue)}, not ${quote(value)}.`;
    case 'too_small':
      return issue.origin === 'array' ? phrase`${name} must have at least one entry.` : phrase`${name} must be at least ${String(issue.minimum)}, not ${quote(value)}.`;
    case 'too_big':
      return issue.origin === 'string' ? phrase`${name} must have at most ${String(issue.maximum)} characters.` : phrase`${name} must be at most ${String(issue.maximum)}, not ${quote(value)}.`;
    case 'invalid_union':
      return phrase`${name} must be ${unionKinds(issue)}, not ${kindOf(value, takesText(issue))}.`;
    case 'custom':
      return customAdvice(name, issue, value);
    default:
      return phrase`${name} is not of the form that the format has here.`;
  }
}

function explainChoice(name: Phrase, values: readonly string[], value: unknown): Explained {
  const suggestion = isCollection(value) ? undefined : nearest(String(value), values);
  const choices = values.join(', ');
  if (values.length === 1) return { message: phrase`${name} must be ${choices}, not ${quote(value)}.`, ...(suggestion ? { suggestion } : {}) };
  if (!suggestion) return { message: phrase`${name} must be one of ${choices}, not ${quote(value)}.` };
  return { message: phrase`${name} must be one of ${choices}, not ${quote(value)} (did you mean "${suggestion}"?).`, suggestion };
}

type UnionIssue = Extract<Issue, { code: 'invalid_union' }>;

function expectedBy({ errors }: UnionIssue): string[] {
  return errors.flatMap((branch) => branch.flatMap((error) => (error.code === 'invalid_type' ? [error.expected] : [])));
}

function unionKinds(issue: UnionIssue): Phrase {
  const kinds = [...new Set(expectedBy(issue).map((expected) => KINDS[expected] ?? word(expected)))];
  const [first, ...others] = kinds;
  return first ? others.reduce((before, next) => phrase`${before} or ${next}`, first) : phrase`of another kind`;
}

function takesText(issue: UnionIssue): boolean {
  return expectedBy(issue).includes('string');
}

function customAdvice(name: Phrase, issue: Extract<Issue, { code: 'custom' }>, value: unknown): Phrase {
  if (issue.params?.['kind'] === 'calendar') return phrase`${name} must be a day of the calendar; ${quote(value)} is none.`;
  if (issue.params?.['kind'] === 'time-zone') return phrase`${name} must be an IANA time zone such as Europe/Lisbon, not ${quote(value)}.`;
  return phrase`${name} cannot be ${quote(value)}.`;
}

function formatAdvice(issue: Extract<Issue, { code: 'invalid_format' }>): Phrase {
  const pattern = String(issue.pattern ?? '').replace(/^\//, '');
  return FORMATS.find(([start]) => pattern.startsWith(start))?.[1] ?? phrase`of the form that the format has here`;
}

function kindOf(value: unknown, wantsText: boolean): Phrase {
  if (Array.isArray(value)) return phrase`a list`;
  if (typeof value === 'object') return phrase`keys with values`;
  if (typeof value === 'string') return quote(value);
  const kind = typeof value === 'number' ? phrase`the number ${value}` : phrase`the value ${String(value)}`;
  return wantsText ? phrase`${kind} (put it in quotes to make it text)` : kind;
}

/** Objects of a document have no prototype, so they cannot be made text: saying what they are is enough. */
function quote(value: unknown): Phrase {
  return isCollection(value) ? kindOf(value, false) : phrase`"${shortened(String(value))}"`;
}

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The key, or the list whose entry it is: which entry the place of the message tells. */
function nameOf(path: readonly PropertyKey[]): Phrase {
  const key = String(path.findLast((step) => typeof step === 'string') ?? 'document');
  return typeof path.at(-1) === 'number' ? phrase`An entry of "${key}"` : phrase`"${key}"`;
}
