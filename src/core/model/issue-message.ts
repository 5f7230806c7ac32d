import type * as z from 'zod';
import { nearest } from '../text/nearest.ts';
import { shortened } from '../text/shortened.ts';

type Issue = z.core.$ZodIssue;

interface Explained {
  readonly message: string;
  readonly suggestion?: string;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

const FORMATS: readonly (readonly [pattern: string, advice: string])[] = [
  ['^[a-z0-9]([-a-z0-9]*', 'an id: small letters, digits and hyphens, such as fast-auth'],
  ['^\\d{4}-\\d{2}-\\d{2}$', 'a date such as 2026-11-22'],
  ['^\\d{4}-Q[1-4]$', 'a quarter such as 2026-Q4'],
  ['^[1-9]\\d{0,3}[dwMQ]$', 'a duration such as 7d, 2w, 1M or 1Q'],
  ['^[A-Z]{3}$', 'an ISO 4217 currency such as EUR'],
  ['^[\\p{L}', 'one word of letters, digits and _'],
];

/** Says in plain words why a value does not fit and what to write instead. */
export function issueMessage(issue: Issue, value: unknown): Explained {
  const name = nameOf(issue.path);
  if (value === undefined) return { message: `${name} is missing: it needs a value.` };
  if (issue.code === 'invalid_value') return explainChoice(name, issue.values.map(String), value);
  return { message: `${name} ${expectation(issue, value)}.` };
}

function expectation(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? issue.expected}, not ${kindOf(value, issue.expected === 'string')}`;
    case 'invalid_format':
      return `must be ${formatAdvice(issue)}, not ${quote(value)}`;
    case 'too_small':
      return issue.origin === 'array' ? 'must have at least one entry' : `must be at least ${issue.minimum}, not ${quote(value)}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `must have at most ${issue.maximum} characters`
        : `must be at most ${issue.maximum}, not ${quote(value)}`;
    case 'invalid_union':
      return `must be ${unionKinds(issue)}, not ${kindOf(value, unionKinds(issue).includes('text'))}`;
    case 'custom':
      return customAdvice(issue, value);
    default:
      return 'is not of the form that the format has here';
  }
}

function explainChoice(name: string, values: readonly string[], value: unknown): Explained {
  const suggestion = isCollection(value) ? undefined : nearest(String(value), values);
  const choices = values.length === 1 ? values[0] : `one of ${values.join(', ')}`;
  const hint = suggestion && values.length > 1 ? ` (did you mean "${suggestion}"?)` : '';
  const message = `${name} must be ${choices}, not ${quote(value)}${hint}.`;
  return suggestion ? { message, suggestion } : { message };
}

function unionKinds(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  const kinds = issue.errors.flatMap((errors) => errors.flatMap((error) => (error.code === 'invalid_type' ? [KINDS[error.expected] ?? error.expected] : [])));
  return [...new Set(kinds)].join(' or ') || 'of another kind';
}

function customAdvice(issue: Extract<Issue, { code: 'custom' }>, value: unknown): string {
  if (issue.params?.['kind'] === 'calendar') return `must be a day of the calendar; ${quote(value)} is none`;
  if (issue.params?.['kind'] === 'time-zone') return `must be an IANA time zone such as Europe/Lisbon, not ${quote(value)}`;
  return `cannot be ${quote(value)}`;
}

function formatAdvice(issue: Extract<Issue, { code: 'invalid_format' }>): string {
  const pattern = String(issue.pattern ?? '').replace(/^\//, '');
  return FORMATS.find(([start]) => pattern.startsWith(start))?.[1] ?? 'of the form that the format has here';
}

function kindOf(value: unknown, wantsText: boolean): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  if (typeof value === 'string') return quote(value);
  const kind = typeof value === 'number' ? 'the number' : 'the value';
  return `${kind} ${String(value)}${wantsText ? ' (put it in quotes to make it text)' : ''}`;
}

/** Objects of a document have no prototype, so they cannot be made text: saying what they are is enough. */
function quote(value: unknown): string {
  if (isCollection(value)) return kindOf(value, false);
  return `"${shortened(String(value))}"`;
}

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The key, or the list whose entry it is: which entry the place of the message tells. */
function nameOf(path: readonly PropertyKey[]): string {
  const key = String(path.findLast((step) => typeof step === 'string') ?? 'document');
  return typeof path.at(-1) === 'number' ? `An entry of "${key}"` : `"${key}"`;
}
