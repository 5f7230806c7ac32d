import { isCalendarDate } from '../text/calendar.ts';
import { phrase, type Phrase } from '../text/phrase.ts';
import { shortened } from '../text/shortened.ts';
import type { Span } from '../text/span.ts';

export type Operator = '<' | '<=' | '>' | '>=';

/** `checkout-conversion >= 63.5 by 2027-03-31` as data; spans are offsets in the condition's own text. */
export interface Condition {
  readonly kpi: string;
  readonly kpiSpan: Span;
  readonly operator: Operator;
  readonly value: number;
  /** `YYYY-MM-DD`, where the condition has a date. */
  readonly by?: string;
}

export interface ConditionProblem {
  readonly message: Phrase;
  readonly span: Span;
}

export type ConditionResult = { readonly condition: Condition } | { readonly problem: ConditionProblem };

const NUMBER = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i;
/** `kpi >= 63.5 by 2027-03-31` */
const MAX_WORDS = 5;

interface Word extends Span {
  readonly text: string;
}

/** Reads one condition; the first thing that is wrong is returned with its place. */
export function parseCondition(text: string): ConditionResult {
  const words = wordsOf(text);
  const [kpi, operator, value, by, date, ...rest] = words;
  const end = { start: text.length, end: text.length };
  if (!kpi) return wrong(phrase`The condition is empty`, { start: 0, end: text.length });
  if (/^[<>=!]/.test(kpi.text)) return wrong(phrase`A condition begins with the id of a KPI`, kpi);
  if (!operator) return wrong(phrase`The operator is missing`, end.start > 0 ? kpi : end);
  if (!isOperator(operator.text)) return wrong(phrase`${quote(operator)} is no operator: use <, <=, > or >=`, operator);
  if (!value) return wrong(phrase`The number is missing`, operator);
  const number = NUMBER.test(value.text) ? Number(value.text) : Number.NaN;
  if (!Number.isFinite(number)) return wrong(phrase`${quote(value)} is no number`, value);
  const condition = { kpi: kpi.text, kpiSpan: spanOfWord(kpi), operator: operator.text, value: number };
  if (!by) return { condition };
  if (by.text !== 'by') return wrong(phrase`${quote(by)} is not expected here`, by);
  if (!date) return wrong(phrase`The date after "by" is missing`, by);
  if (!isCalendarDate(date.text)) return wrong(phrase`${quote(date)} is no date of the calendar (YYYY-MM-DD)`, date);
  if (rest[0]) return wrong(phrase`${quote(rest[0])} is not expected here`, rest[0]);
  return { condition: { ...condition, by: date.text } };
}

/** The words and operators, up to one more than a condition can have; blanks around an operator are optional. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(/[<>=!]+|[^\s<>=!]+/g)) {
    words.push({ text: word, start: index, end: index + word.length });
    if (words.length > MAX_WORDS) break;
  }
  return words;
}

function isOperator(text: string): text is Operator {
  return text === '<' || text === '<=' || text === '>' || text === '>=';
}

function quote({ text }: Word): string {
  return `"${shortened(text)}"`;
}

function wrong(message: Phrase, { start, end }: Span): ConditionResult {
  return { problem: { message: phrase`${message}; write it as: kpi-id >= 63.5 by 2027-03-31.`, span: { start, end } } };
}

function spanOfWord({ start, end }: Word): Span {
  return { start, end };
}
