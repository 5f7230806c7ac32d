import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { makeReport } from '../../src/report/report.ts';
import { statusJson } from '../../src/cli/reporters/status-json.ts';
import { formatRatio } from '../../src/core/features/format.ts';
import { nextSnapshot } from '../../src/core/snapshot.ts';
import { inEnglish } from '../../src/core/text/say.ts';
import { snapshotOf } from '../support/snapshot.ts';
import { SMALL_VISION } from '../support/visions.ts';
import { HOSTILE, lumipay } from './support.ts';

const htmlOf = (snapshot: Parameters<typeof makeReport>[0]) => makeReport(snapshot, 'html');
const parsed = (html: string) => parseHTML(html).document;

/** The opening and closing tags of elements that are not void, as far as they do not match. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  for (const [, end, name = '', self] of html.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<(\/?)([a-zA-Z][\w-]*)[^>]*?(\/?)>/g)) {
    if (self || ['meta', 'br', 'hr'].includes(name)) continue;
    if (!end) open.push(name);
    else if (open.pop() !== name) return [...open, name];
  }
  return open;
}

describe('the report as HTML', () => {
  const html = htmlOf(lumipay());
  const document = parsed(html);

  it('is well formed', () => assert.deepEqual(unbalanced(html), []));

  it('needs nothing else: no script, and nothing from anywhere', () => {
    assert.doesNotMatch(html, /<script|<link|<iframe|<img|@import|url\(|\son\w+=|javascript:/i);
    const addresses = Array.from(document.querySelectorAll('[src], [href]'), (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
    assert.deepEqual(addresses.filter((address) => !address.startsWith('#')), []);
  });

  it('leads from its contents to each of its sections', () => {
    const targets = Array.from(document.querySelectorAll('nav a'), (link) => link.getAttribute('href')?.slice(1));
    assert.deepEqual(targets, ['story', 'landscape', 'objectives', 'kpis', 'roadmap', 'scenarios', 'reviews', 'code', 'findings']);
    for (const id of targets) assert.ok(id && document.getElementById(id));
  });

  it('has an outline without gaps', () => {
    const levels = Array.from(document.querySelectorAll('h1, h2, h3, h4'), ({ localName }) => Number(localName[1]));
    assert.equal(levels.filter((level) => level === 1).length, 1);
    assert.deepEqual(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1), []);
  });

  it('has a caption and headed columns and rows in every table', () => {
    for (const table of document.querySelectorAll('table')) {
      assert.ok(table.querySelector('caption')?.textContent);
      assert.ok(table.querySelectorAll('thead th[scope=col]').length > 0);
      for (const row of table.querySelectorAll('tbody tr')) assert.ok(row.querySelector('th[scope=row]'));
    }
  });

  it('has a picture with words for each KPI', () => {
    const figures = [...document.querySelectorAll('.kpi')];
    assert.equal(figures.length, 20);
    for (const figure of figures) assert.ok(figure.querySelector('svg[role=img] > title')?.textContent && figure.querySelector('svg > desc')?.textContent);
  });

  it('is the same each time', () => assert.equal(htmlOf(lumipay()), html));

  it('says the numbers of vision status', () => {
    const { kpis, objectives } = JSON.parse(statusJson(lumipay()));
    const rows = new Map(Array.from(document.querySelectorAll('#kpis tbody tr'), (row) => [row.querySelector('code')?.textContent, Array.from(row.children, ({ textContent }) => textContent ?? '')]));
    for (const { id, progress, expected, status, stale } of kpis) {
      const cells = rows.get(id) ?? [];
      assert.deepEqual(cells.slice(4, 6), [formatRatio(progress), formatRatio(expected)], id);
      assert.equal(cells[6], `${status.replace('-', ' ')}${stale ? ' · stale' : ''}`, id);
    }
    const cards = Array.from(document.querySelectorAll('#objectives .card'), (card) => card.textContent ?? '');
    for (const [index, { id, delivery }] of objectives.entries()) assert.match(cards[index] ?? '', new RegExp(`${id}[^]*Delivery\\s*${formatRatio(delivery)}`));
  });

  it('says the coverage, and every finding under its severity', () => {
    const { findings, trace } = lumipay();
    assert.match(document.querySelector('.figures')?.textContent ?? '', new RegExp(`Coverage\\s*${formatRatio(trace?.coverage.ratio)}`));
    assert.equal(document.querySelectorAll('#findings tbody tr').length, findings.length);
    assert.match(document.querySelector('#findings caption')?.textContent ?? '', /^\d+ errors$/);
  });

  it('says that there is no figure where there is none, never 0 %', () => {
    const small = parsed(htmlOf(snapshotOf(SMALL_VISION)));
    assert.match(small.querySelector('.figures')?.textContent ?? '', /Coverage\s*–\s*no code in scope/);
    assert.deepEqual(['code', 'scenarios', 'story'].filter((id) => small.getElementById(id)), []);
  });

  it('shows what people wrote as they wrote it, and lets none of it act', () => {
    const text = SMALL_VISION.replaceAll('title: A small vision', `title: ${JSON.stringify(HOSTILE)}`)
      .replace('title: Grow the shop', `title: ${JSON.stringify(HOSTILE)}`)
      .replace('title: Orders a day', `title: ${JSON.stringify(HOSTILE)}`)
      .replace('value: 150', `value: 150, note: ${JSON.stringify(HOSTILE)}`);
    const hostile = htmlOf(snapshotOf(text));
    const page = parsed(hostile);
    assert.deepEqual(unbalanced(hostile), []);
    assert.equal(page.querySelectorAll('script, img, b').length, 0);
    assert.equal(page.querySelector('h1')?.textContent, HOSTILE);
    assert.equal(page.querySelector('.kpi h3')?.textContent, HOSTILE);
  });
});

describe('the report in German', () => {
  it('speaks German and writes numbers as Germans do, on the axes of its charts too', () => {
    const texts = JSON.parse(readFileSync(join(import.meta.dirname, '../../l10n/bundle.l10n.de.json'), 'utf8')) as Readonly<Record<string, string>>;
    const snapshot = lumipay();
    const inGerman = nextSnapshot({ ...snapshot.input, say: (text, ...values) => inEnglish(texts[text] ?? text, ...values) });
    const page = parsed(htmlOf(inGerman));
    assert.equal(page.documentElement.getAttribute('lang'), 'de');
    assert.deepEqual(Array.from(page.querySelectorAll('h2'), ({ textContent }) => textContent).slice(2, 5), ['Ziele', 'KPIs', 'Roadmap']);
    const [kpi] = page.querySelectorAll('.kpi');
    assert.equal(kpi?.querySelector('.course strong')?.textContent, '61,9 %');
    const cost = [...page.querySelectorAll('.kpi')].find((figure) => figure.textContent?.includes('Cost of a payout'));
    assert.ok(Array.from(cost?.querySelectorAll('text') ?? [], ({ textContent }) => textContent).includes('0,12'));
  });
});
