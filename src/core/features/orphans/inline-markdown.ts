/**
 * Text of people as one line of Markdown that reads well as plain text too: only signs that would
 * begin markup, HTML, a mention or a list are escaped.
 */
export function inlineMarkdown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.replace(/[\\`*_[\]<>&~|@$]/g, String.raw`\$&`).replace(/^(?=[#+-])|(?<=^\d+)(?=[.)])/, '\\');
}
