import { shareBar } from '../charts/share-bar.ts';
import type { CoverageShare } from '../core/features/report/report-document.ts';
import type { Drawing } from './drawing.ts';
import { Markup, markup } from './markup.ts';

const SIZE = { width: 1000, height: 34 } as const;

/** How much of the code has a reason: a bar, and its numbers below it. */
export function coverageFigure(summary: string, shares: readonly CoverageShare[], { document }: Drawing): Markup {
  const words = shares.map(({ label, files }) => `${label}: ${files}`).join(', ');
  const bar = shareBar(shares.map(({ state, label, files }) => ({ name: state, label, count: files })), summary, words, { ...SIZE, document });
  return markup`<figure class="coverage">
<figcaption>${summary}</figcaption>
${new Markup(bar.outerHTML)}
<ul class="legend">${shares.map(({ state, label, files }) => markup`<li><span class="share ${state}"></span> ${label}: ${files}</li>\n`)}</ul>
</figure>\n`;
}
