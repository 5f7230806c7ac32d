import type { Block, Cell, ReportCard, Table } from '../core/features/report/report-document.ts';
import type { Drawing } from './drawing.ts';
import { coverageFigure } from './html-coverage.ts';
import { kpiFigures } from './html-kpis.ts';
import { standingHtml } from './html-standing.ts';
import { markup, type Markup } from './markup.ts';

export function blockHtml(block: Block, drawing: Drawing): Markup {
  switch (block.kind) {
    case 'text':
      return markup`<p>${block.text}</p>\n`;
    case 'prose':
      return markup`${paragraphs(block.text)}`;
    case 'heading':
      return markup`<h3>${block.text}</h3>\n`;
    case 'list':
      return markup`<ul>${block.items.map((item) => markup`<li>${item}</li>\n`)}</ul>\n`;
    case 'table':
      return tableHtml(block);
    case 'cards':
      return markup`<div class="cards">${block.cards.map(cardHtml)}</div>\n`;
    case 'kpis':
      return kpiFigures(block.series, block.today, drawing);
    case 'coverage':
      return coverageFigure(block.summary, block.shares, drawing);
  }
}

function paragraphs(text: string): Markup[] {
  return text.trim().split(/\n\s*\n/).map((paragraph) => markup`<p class="prose">${paragraph}</p>\n`);
}

function cardHtml({ title, id, facts, standing, progress, sentences, tables }: ReportCard): Markup {
  return markup`<article class="card">
<h3>${title}${id !== '' && markup` <code>${id}</code>`}</h3>
<p class="facts">${standing !== null && standingHtml(standing)}${facts.map((fact) => markup`<span>${fact}</span>`)}</p>
${progress !== null && progressBar(progress)}
<dl>${sentences.map(({ lead, text }) => markup`<div><dt>${lead}</dt><dd>${text}</dd></div>\n`)}</dl>
${tables.map(tableHtml)}</article>\n`;
}

/** The number stands beside it in words. */
function progressBar(progress: number): Markup {
  const width = Math.round(Math.min(1, Math.max(0, progress)) * 1000) / 10;
  return markup`<svg class="progress" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="whole" width="100" height="4"/><rect class="part" width="${width}" height="4"/></svg>`;
}

function tableHtml({ caption, head, rows }: Table): Markup {
  return markup`<div class="table"><table>
<caption>${caption}</caption>
<thead><tr>${head.map((word) => markup`<th scope="col">${word}</th>`)}</tr></thead>
<tbody>${rows.map((row) => markup`<tr>${row.map(cellHtml)}</tr>\n`)}</tbody>
</table></div>\n`;
}

function cellHtml(cell: Cell, column: number): Markup {
  const content = typeof cell === 'string' ? cell : 'code' in cell ? markup`<code>${cell.code}</code>` : standingHtml(cell);
  return column === 0 ? markup`<th scope="row">${content}</th>` : markup`<td>${content}</td>`;
}
