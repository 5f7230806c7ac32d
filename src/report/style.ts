/** The style sheet of the report: light and dark as the reader's system asks, black on white on paper. */
export const STYLE = `
:root {
  --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --paper: #ffffff; --tint: #f6f8fa; --link: #0550ae;
  --good: #116329; --warn: #7d4e00; --bad: #a40e26;
  --chart-measured: #0550ae; --chart-plan: #59636e; --chart-forecast: #7b35c0; --chart-target: #a40e26;
  --chart-kept: #1a7f37; --chart-today: #59636e; --chart-paper: var(--paper);
  --chart-share-active: #1a7f37; --chart-share-planned: #0969da; --chart-share-done: #6e7781; --chart-share-stranded: #9a6700;
  --chart-share-exempt: #afb8c1; --chart-share-orphaned: #cf222e; --chart-share-text: #ffffff;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --quiet: #9198a1; --line: #3d444d; --paper: #0d1117; --tint: #151b23; --link: #79c0ff;
    --good: #56d364; --warn: #e3b341; --bad: #ff7b72;
    --chart-measured: #79c0ff; --chart-plan: #9198a1; --chart-forecast: #d2a8ff; --chart-target: #ff7b72;
    --chart-kept: #56d364; --chart-today: #9198a1;
    --chart-share-active: #3fb950; --chart-share-planned: #58a6ff; --chart-share-done: #9198a1; --chart-share-stranded: #d29922;
    --chart-share-exempt: #656c76; --chart-share-orphaned: #f85149; --chart-share-text: #0d1117;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 74rem; background: var(--paper); color: var(--text); font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: break-word; -webkit-text-size-adjust: 100%; }
h1 { font-size: 2rem; line-height: 1.2; margin: .2rem 0 .4rem; }
h2 { font-size: 1.4rem; margin: 3rem 0 1rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 1.5rem 0 .4rem; }
p { margin: 0 0 .7rem; }
a { color: var(--link); }
code { font: .85em/1.4 ui-monospace, SFMono-Regular, Consolas, monospace; background: var(--tint); border: 1px solid var(--line); border-radius: 4px; padding: .05em .35em; }
h3 code { font-weight: normal; color: var(--quiet); }
.prose { max-width: 46rem; white-space: pre-line; }
.date { color: var(--quiet); margin: 0; white-space: nowrap; }
.facts { display: flex; flex-wrap: wrap; gap: .2rem .9rem; color: var(--quiet); margin-bottom: .5rem; align-items: baseline; }
.small { font-size: .85rem; color: var(--quiet); margin: .2rem 0 0; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .8rem; margin: 1.6rem 0; }
.figures > div { border: 1px solid var(--line); border-top: 3px solid var(--link); border-radius: 6px; padding: .7rem .9rem; background: var(--tint); }
.figures dt { font-size: .85rem; color: var(--quiet); }
.figures dd { margin: 0; }
.figures strong { display: block; font-size: 1.7rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.figures span { font-size: .85rem; color: var(--quiet); }
nav ol { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; list-style: none; margin: 0; padding: 0; }
.standing { white-space: nowrap; font-weight: 600; color: var(--quiet); }
.standing::before { display: inline-block; width: 1.15em; content: "○"; }
.standing.on-track, .standing.achieved { color: var(--good); }
.standing.on-track::before { content: "●"; }
.standing.achieved::before { content: "✓"; }
.standing.at-risk { color: var(--warn); }
.standing.at-risk::before { content: "▲"; }
.standing.off-track, .standing.missed { color: var(--bad); }
.standing.off-track::before { content: "■"; }
.standing.missed::before { content: "✕"; }
.cards { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.1rem; }
.card { border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.2rem; }
.card h3 { margin: 0 0 .3rem; }
.progress { display: block; width: 100%; height: 5px; margin: .4rem 0 .8rem; }
.progress .whole { fill: var(--line); }
.progress .part { fill: var(--chart-measured); }
.card dl { margin: 0; }
.card dl > div { display: grid; grid-template-columns: 9rem 1fr; gap: .6rem; margin-bottom: .3rem; }
.card dt { color: var(--quiet); }
.card dd { margin: 0; }
.table { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--line); }
thead th { font-size: .8rem; color: var(--quiet); font-weight: 600; border-bottom-width: 2px; white-space: nowrap; }
tbody th { font-weight: 500; }
td { font-variant-numeric: tabular-nums; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; list-style: none; margin: 0 0 1.2rem; padding: 0; font-size: .85rem; color: var(--quiet); }
.legend li { display: flex; align-items: center; gap: .4rem; }
.legend-sign { overflow: visible; color: var(--text); }
.share { width: .8rem; height: .8rem; border-radius: 2px; }
.kpis { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 1.1rem; }
.kpi { margin: 0; border: 1px solid var(--line); border-radius: 8px; padding: .9rem 1rem; }
.kpi figcaption { display: flex; justify-content: space-between; gap: .8rem; align-items: baseline; }
.kpi h3 { margin: 0; font-size: 1rem; }
.kpi .course { margin: .1rem 0 0; color: var(--quiet); }
.kpi .course strong { font-size: 1.25rem; color: var(--text); }
.kpi .facts { font-size: .85rem; margin: 0; }
.kpi-chart, .share-bar { display: block; width: 100%; height: auto; overflow: visible; }
.kpi-chart text { font: 10.5px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
.coverage { margin: 0; }
.coverage figcaption { margin-bottom: .5rem; }
.coverage .legend { margin-top: .6rem; }
.share.active { background: var(--chart-share-active); }
.share.planned { background: var(--chart-share-planned); }
.share.done { background: var(--chart-share-done); }
.share.stranded { background: var(--chart-share-stranded); }
.share.exempt { background: var(--chart-share-exempt); }
.share.orphaned { background: var(--chart-share-orphaned); }
@media screen and (max-width: 560px) {
  body { padding: 1.2rem .8rem 3rem; }
  h1 { font-size: 1.6rem; }
  .card { padding: .8rem; }
  .card dl > div { grid-template-columns: 1fr; gap: 0; margin-bottom: .5rem; }
}
@page { margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; color: #59636e; } }
@media print {
  :root { color-scheme: light; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  html { font-size: 12px; }
  body { padding: 0 1px; max-width: none; font-size: 9.5pt; line-height: 1.45; }
  nav { display: none; }
  a { color: inherit; text-decoration: none; }
  h2, h3, caption, thead { break-after: avoid; }
  h2 { margin-top: 1.6rem; }
  .kpi, .figures > div, .coverage, tr, li { break-inside: avoid; }
  .figures { grid-template-columns: repeat(5, 1fr); gap: .5rem; }
  .figures > div { padding: .4rem .6rem; }
  .figures strong { font-size: 1.3rem; }
  .kpi { padding: .5rem .7rem; }
  .kpi .course strong { font-size: 1.1rem; }
  .card { break-inside: avoid-page; }
  .kpis { grid-template-columns: repeat(2, 1fr); }
  .table { overflow: visible; }
  table { font-size: 8.5pt; }
  td, th { padding-right: .5rem; }
  td code, th code { border: 0; padding: 0; background: none; }
  thead th { white-space: normal; }
  #kpis { break-before: page; }
  .legend { break-after: avoid; }
  p, li, dd { orphans: 3; widows: 3; }
}
`;
