/** Signs that mean something anywhere in a line. */
const SIGNS = /[\\`*_[\]<>|~$&]/g;
/** What makes a heading, a list or a line of a table's head where it opens a line. */
const OPENING = /^(?:#|[-+](?=\s|$)|[-=]+$|\d+(?=[.)](?:\s|$)))/;
/** `@name`, which would call for that person, and `#12`, which would link to that issue. */
const CALLS = /(?<![\w`])([@#][\w./-]*\w)/;

/** Text of people as Markdown that reads as they wrote it, in one line: no markup, no HTML, nobody called. */
export function markdownText(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const pieces = line.split(CALLS).map((piece, index) => (index % 2 === 1 ? codeSpan(piece) : piece.replaceAll(SIGNS, String.raw`\$&`)));
  return pieces.join('').replace(OPENING, (opening) => (/\d/.test(opening) ? `${opening}\\` : `\\${opening}`));
}

/** Text as code, also in a cell of a table. */
export function codeSpan(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('|', String.raw`\|`);
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const room = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${room}${line}${room}${fence}`;
}
