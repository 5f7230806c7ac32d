import { isCalendarDate } from '../text/calendar.ts';
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
  readonly message: string;
  readonly span: Span;
}

export type ConditionResult = { readonly condition: Condition } | { readonly problem: ConditionProblem };

const NUMBER = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i;
const SHAPE = 'write it as: kpi-id >= 63.5 by 2027-03-31';

interface Word extends Span {
  readonly text: string;
}

/** Reads one condition; the first thing that is wrong is returned with its place. */
export function parseCondition(text: string): ConditionResult {
  const words = wordsOf(text);
  const [kpi, operator, value, by, date, ...rest] = words;
  const end = { start: text.length, end: text.length };
  if (!kpi) return wrong('The condition is empty', { start: 0, end: text.length });
  if (/^[<>=!]/.test(kpi.text)) return wrong('A condition begins with the id of a KPI', kpi);
  if (!operator) return wrong('The operator is missing', end.start > 0 ? kpi : end);
  if (!isOperator(operator.text)) return wrong(`"${operator.text}" is no operator: use <, <=, > or >=`, operator);
  if (!value) return wrong('The number is missing', operator);
  const number = NUMBER.test(value.text) ? Number(value.text) : Number.NaN;
  if (!Number.isFinite(number)) return wrong(`"${value.text}" is no number`, value);
  const condition = { kpi: kpi.text, kpiSpan: spanOfWord(kpi), operator: operator.text, value: number };
  if (!by) return { condition };
  if (by.text !== 'by') return wrong(`"${by.text}" is not expected here`, by);
  if (!date) return wrong('The date after "by" is missing', by);
  if (!isCalendarDate(date.text)) return wrong(`"${date.text}" is no date of the calendar (YYYY-MM-DD)`, date);
  if (rest[0]) return wrong(`"${rest[0].text}" is not expected here`, rest[0]);
  return { condition: { ...condition, by: date.text } };
}

/** Words and operators; blanks around an operator are optional. */
function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[<>=!]+|[^\s<>=!]+/g), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function isOperator(text: string): text is Operator {
  return text === '<' || text === '<=' || text === '>' || text === '>=';
}

function wrong(message: string, { start, end }: Span): ConditionResult {
  return { problem: { message: `${message}; ${SHAPE}.`, span: { start, end } } };
}

function spanOfWord({ start, end }: Word): Span {
  return { start, end };
}
