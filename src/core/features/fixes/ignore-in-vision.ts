import { cursorAt } from '../../model/cursor/cursor-at.ts';
import { indentAt, lineAround } from '../../model/cursor/text-lines.ts';
import type { TextEdit } from '../../text/edits.ts';
import { appendRule } from './silencing-line.ts';

/** An edit that silences a rule on the line of a finding by a comment above it; none where a comment cannot stand there. */
export function ignoreInVision(text: string, offset: number, rule: string): TextEdit | undefined {
  const { start } = lineAround(text, offset);
  const appended = appendRule(text, start, rule);
  if (appended) return appended;
  const indent = indentAt(text, start);
  // Behind a dash stands an entry; in a text of several lines a # is no comment.
  const first = text[start + indent] === '-' ? offset : start + indent;
  if (!cursorAt(text, first)) return undefined;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return { span: { start, end: start }, newText: `${' '.repeat(indent)}# vision-ignore-next-line ${rule}${lineBreak}` };
}
