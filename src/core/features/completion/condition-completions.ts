import type { Snapshot } from '../../snapshot.ts';
import type { Span } from '../../text/span.ts';
import { formatCourse } from '../format.ts';
import type { Completion, Completions } from './completion.ts';
import { dateCompletions } from './date-completions.ts';
import { itemCompletions } from './item-completions.ts';

const OPERATOR_WORDS = { '>=': 'at least', '<=': 'at most', '>': 'more than', '<': 'less than' } as const;

/** What can be written next in a condition such as `orders >= 200 by 2027-03-31`. */
export function conditionCompletions(snapshot: Snapshot, text: string, span: Span, offset: number): Completions {
  const before = text.slice(span.start, offset);
  const [kpi, ...words] = before.split(/\s+|(?<=[^\s<>=])(?=[<>=])|(?<=[<>=])(?=[^\s<>=])/);
  const begun = words.at(-1) ?? kpi ?? '';
  const rest = words.length === 0 ? /^[-\w]*/.exec(text.slice(offset, span.end))?.[0].length ?? 0 : 0;
  return { span: { start: offset - begun.length, end: offset + rest }, entries: nextIn(snapshot, kpi ?? '', words.length) };
}

/** What follows the words so far; the last of them is being typed. */
function nextIn(snapshot: Snapshot, kpi: string, words: number): Completion[] {
  switch (words) {
    case 0:
      return itemCompletions(snapshot, { kinds: ['kpi'] }).map((entry) => ({ ...entry, insert: `${entry.insert} `, goesOn: true }));
    case 1:
      return Object.entries(OPERATOR_WORDS).map(([operator, meaning]) => ({ label: operator, kind: 'operator', detail: snapshot.say(meaning), insert: `${operator} `, goesOn: true }));
    case 2:
      return targetOf(snapshot, kpi);
    case 3:
      return [{ label: 'by', kind: 'operator', detail: snapshot.say('until when it must hold'), insert: 'by ', goesOn: true }];
    case 4:
      return dateCompletions(snapshot);
    default:
      return [];
  }
}

/** The number that the KPI is to reach itself is a place to start from. */
function targetOf({ say, vision, numbers }: Snapshot, id: string): Completion[] {
  const kpi = vision.items.find('kpi', id)?.value;
  if (typeof kpi?.target !== 'number') return [];
  const target = String(kpi.target);
  return [{ label: target, kind: 'value', detail: formatCourse(kpi, numbers.kpis.get(id), say), insert: target }];
}
