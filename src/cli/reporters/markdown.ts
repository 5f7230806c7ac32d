import { plain } from './terminal.ts';

/** A comment on GitHub holds 65,536 characters; nobody reads more than this anyway. */
const MOST_ROWS = 50;

/** Text of a file as text of Markdown: no markup, no HTML, no mention of a person or an issue. */
export function escaped(text: string): string {
  return plain(text).replace(/[\\`*_{}[\]<>#|~@&!$]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text of a file as code; also inside a table. */
export function code(text: string): string {
  return `<code>${escaped(text)}</code>`;
}

/** A table, cut where it gets long; none without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const lines = [head, head.map(() => '---'), ...rows.slice(0, MOST_ROWS)].map((cells) => `| ${cells.join(' | ')} |`);
  return [lines.join('\n'), ...more(rows.length)];
}

/** A list under a title that opens it; none without entries. */
export function bullets(title: string, entries: readonly string[]): string[] {
  if (entries.length === 0) return [];
  const list = entries.slice(0, MOST_ROWS).map((entry) => `- ${entry}`).join('\n');
  return [`<details><summary>${title}</summary>`, list, ...more(entries.length), '</details>'];
}

function more(count: number): string[] {
  return count > MOST_ROWS ? [`… and ${count - MOST_ROWS} more`] : [];
}
