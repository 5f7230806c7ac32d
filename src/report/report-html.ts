import { parseHTML } from 'linkedom';
import type { Figure, ReportDocument, ReportSection } from '../core/features/report/report-document.ts';
import type { Drawing } from './drawing.ts';
import { blockHtml } from './html-blocks.ts';
import { Markup, markup } from './markup.ts';
import { STYLE } from './style.ts';

/** A report as one HTML file that needs nothing else: no script, no font, no picture from anywhere. */
export function reportHtml(report: ReportDocument): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const drawing: Drawing = { document, words: report.words };
  return markup`<!doctype html>
<html lang="${report.words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${report.title} · ${report.today}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<header>
<p class="date">${report.dateLine}</p>
<h1>${report.title}</h1>
<p class="facts">${report.facts.map((fact) => markup`<span>${fact}</span>`)}</p>
${report.description !== '' && markup`<p class="prose">${report.description}</p>`}
<dl class="figures">${report.figures.map(figureHtml)}</dl>
<nav aria-label="${report.words.contents}"><ol>${report.sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>\n`)}</ol></nav>
</header>
<main>
${report.sections.map((section) => sectionHtml(section, drawing))}</main>
</body>
</html>
`.text;
}

function figureHtml({ label, value, note }: Figure): Markup {
  return markup`<div><dt>${label}</dt><dd><strong>${value}</strong> <span>${note}</span></dd></div>\n`;
}

function sectionHtml({ id, title, blocks }: ReportSection, drawing: Drawing): Markup {
  return markup`<section id="${id}">
<h2>${title}</h2>
${blocks.map((block) => blockHtml(block, drawing))}</section>\n`;
}
