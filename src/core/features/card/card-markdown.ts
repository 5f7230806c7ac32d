import type { Say } from '../../text/say.ts';
import type { Action } from '../place.ts';
import type { Card, CardAction, CardKpi } from './card.ts';
import { escapeMarkdown, markdownLink, markdownPicture } from './markdown-text.ts';
import { sparklineSvg, type Theme } from './sparkline-svg.ts';

/** What a surface that shows Markdown knows about itself. */
export interface MarkdownHost {
  readonly theme: Theme;
  /** In the reader's language. */
  readonly say: Say;
  /** The URI that does something when it is clicked; undefined where the surface cannot. */
  href(action: Action): string | undefined;
}

/** A card as Markdown, in which text of people can do no harm. */
export function cardMarkdown(card: Card, host: MarkdownHost): string {
  const { title, facts, standing, sentences, kpis, actions } = card;
  const about = [...facts, standing].filter(Boolean).map(escapeMarkdown).join(' · ');
  const said = sentences.map(({ lead, text }) => `**${escapeMarkdown(lead)}** ${escapeMarkdown(text)}`);
  // Links come first: a hover is cut at its end.
  const head = [`**${escapeMarkdown(title)}**`, linksOf(actions, host)].filter(Boolean).join(' · ');
  return [head, about, ...said, kpiTable(kpis, host)].filter(Boolean).join('\n\n');
}

/** Links side by side. */
export function linksOf(actions: readonly CardAction[], host: MarkdownHost): string {
  return actions
    .flatMap(({ label, action }) => {
      const href = host.href(action);
      return href === undefined ? [] : [markdownLink(label, href)];
    })
    .join(' · ');
}

function kpiTable(kpis: readonly CardKpi[], host: MarkdownHost): string {
  if (kpis.length === 0) return '';
  // Cells stand close in a hover: a wide space keeps a name and its number apart.
  const rows = kpis.map((kpi) => `| ${cellsOf(kpi, host).join('&ensp;| ')} |`);
  return ['| | | | |', '|---|---|---|---|', ...rows].join('\n');
}

function cellsOf({ title, course, standing, sparkline, actions }: CardKpi, host: MarkdownHost): string[] {
  const picture = sparkline ? markdownPicture([title, course].filter(Boolean).join(': '), sparklineSvg(sparkline, host.theme)) : '';
  return [picture, escapeMarkdown(title), [course, standing].filter(Boolean).map(escapeMarkdown).join(' · '), linksOf(actions, host)];
}
