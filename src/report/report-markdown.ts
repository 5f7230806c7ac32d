import type { KpiSeries } from '../core/features/dashboard/kpi-series.ts';
import type { Block, Cell, ReportCard, ReportDocument, ReportSection, Standing } from '../core/features/report/report-document.ts';
import { codeSpan, markdownText } from './markdown-text.ts';

/** A sign before the word, as the HTML has a shape. */
const SIGNS: Readonly<Record<string, string>> = { achieved: '✅', 'on-track': '🟢', 'at-risk': '🟡', 'off-track': '🔴', missed: '❌' };

/** A report as Markdown for pull requests and wikis: headings, lists and tables, no HTML. */
export function reportMarkdown(report: ReportDocument): string {
  const about = [report.dateLine, ...report.facts].map(markdownText).join(' · ');
  const figures = tableMarkdown(report.figures.map(({ label }) => label), [report.figures.map(({ value, note }) => [value, note].filter(Boolean).join(' · '))]);
  const parts = [`# ${markdownText(report.title)}`, about, ...quoted(report.description), figures, ...report.sections.flatMap(sectionMarkdown)];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function sectionMarkdown({ title, blocks }: ReportSection): string[] {
  return [`## ${markdownText(title)}`, ...blocks.flatMap(blockMarkdown)];
}

function blockMarkdown(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return [markdownText(block.text)];
    case 'prose':
      return quoted(block.text);
    case 'heading':
      return [`### ${markdownText(block.text)}`];
    case 'list':
      return [bullets(block.items.map(markdownText))];
    case 'table':
      return [`**${markdownText(block.caption)}**`, tableMarkdown(block.head, block.rows)];
    case 'cards':
      return block.cards.flatMap(cardMarkdown);
    case 'kpis':
      return notesOf(block.series);
    case 'coverage':
      return [markdownText(block.summary), bullets(block.shares.map(({ label, files }) => `${markdownText(label)}: ${files}`))];
  }
}

function cardMarkdown({ title, id, facts, standing, sentences, tables }: ReportCard): string[] {
  const heading = `### ${markdownText(title)}${id === '' ? '' : ` ${codeSpan(id)}`}`;
  const about = [...(standing ? [standingText(standing)] : []), ...facts.map(markdownText)].join(' · ');
  const said = bullets(sentences.map(({ lead, text }) => `**${markdownText(lead)}:** ${markdownText(text)}`));
  return [heading, about, said, ...tables.flatMap(blockMarkdown)].filter(Boolean);
}

/** The pictures are left out; what was said about the newest values is not. */
function notesOf(series: readonly KpiSeries[]): string[] {
  const notes = series.flatMap(({ title, checkIns }) => {
    const last = checkIns.findLast(({ note }) => note !== null);
    return last?.note == null ? [] : [`${markdownText(title)}, ${last.date}: ${markdownText(last.note)}`];
  });
  return notes.length === 0 ? [] : [bullets(notes)];
}

function quoted(text: string): string[] {
  return text.trim() === '' ? [] : text.trim().split(/\n\s*\n/).map(markdownText);
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function tableMarkdown(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head.map(markdownText), head.map(() => '---'), ...rows.map((row) => row.map(cellText))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellText(cell: Cell): string {
  if (typeof cell === 'string') return markdownText(cell);
  return 'code' in cell ? codeSpan(cell.code) : standingText(cell);
}

function standingText({ status, text }: Standing): string {
  return [SIGNS[status], markdownText(text)].filter(Boolean).join(' ');
}
