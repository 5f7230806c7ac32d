import { cardMarkdown, linksOf, type MarkdownHost } from '../card/card-markdown.ts';
import { escapeMarkdown } from '../card/markdown-text.ts';
import type { Hover } from './hover.ts';

/** A hover as Markdown; `href` of the host decides which links there are. */
export function hoverMarkdown({ note, cards, key, actions }: Hover, host: MarkdownHost): string {
  return [
    note === undefined ? '' : escapeMarkdown(note),
    cards.map((card) => cardMarkdown(card, host)).join('\n\n---\n\n'),
    key ? keyMarkdown(key, host) : '',
    linksOf(actions, host),
  ].filter(Boolean).join('\n\n');
}

function keyMarkdown({ name, description, example, values }: NonNullable<Hover['key']>, { say }: MarkdownHost): string {
  const allowed = values.length > 1 ? say('One of: {0}', values.map(code).join(', ')) : '';
  const shown = example !== undefined && values.length === 0 ? say('Example: {0}', code(example)) : '';
  return [`**${escapeMarkdown(name)}**`, escapeMarkdown(say(description)), allowed || shown].filter(Boolean).join('\n\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
