import type { TextEdit } from '../../text/edits.ts';

const LIST = /vision-ignore-next-line[ \t]+[-a-z0-9]+(?:[ \t]*,[ \t]*[-a-z0-9]+)*/;

/** Adds a rule to the comment above a line, where that silences others already. `lineStart` is where the line begins. */
export function appendRule(text: string, lineStart: number, rule: string): TextEdit | undefined {
  if (lineStart === 0) return undefined;
  const start = text.lastIndexOf('\n', lineStart - 2) + 1;
  const list = LIST.exec(text.slice(start, lineStart));
  if (!list) return undefined;
  const end = start + list.index + list[0].length;
  return { span: { start: end, end }, newText: `, ${rule}` };
}
