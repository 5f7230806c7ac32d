/** What a person wrote, as it reads, wherever it stands in Markdown: every sign that could mean something is escaped. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
}

/** A link whose label is plain text. `href` is a URI and comes from us. */
export function markdownLink(label: string, href: string): string {
  return `[${escapeMarkdown(label)}](${href})`;
}

/** An SVG as a picture that needs no file. */
export function markdownPicture(alternative: string, svg: string): string {
  const data = encodeURIComponent(svg).replace(/[()'*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `![${escapeMarkdown(alternative)}](data:image/svg+xml,${data})`;
}
