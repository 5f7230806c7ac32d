import { codeCompletions } from '../src/core/features/completion/code-completions.ts';
import { visionCompletions } from '../src/core/features/completion/vision-completions.ts';
import { explainFile } from '../src/core/features/explain/explain-file.ts';
import { fileLenses } from '../src/core/features/file-lenses.ts';
import { fileStatus } from '../src/core/features/file-status.ts';
import { correctAll } from '../src/core/features/fixes/fix-all.ts';
import { foldYaml } from '../src/core/features/folding.ts';
import { codeHover } from '../src/core/features/hover/code-hover.ts';
import { visionHover } from '../src/core/features/hover/vision-hover.ts';
import { codeLinks, visionLinks } from '../src/core/features/links.ts';
import { namedAt } from '../src/core/features/named-at.ts';
import { occurrencesOf } from '../src/core/features/occurrences.ts';
import { orphanTree } from '../src/core/features/orphans/orphan-tree.ts';
import { visionOutline } from '../src/core/features/outline.ts';
import { quickFixes } from '../src/core/features/quick-fixes.ts';
import { strategyTree } from '../src/core/features/strategy/strategy-tree.ts';
import { visionLenses } from '../src/core/features/vision-lenses.ts';
import { itemSymbols } from '../src/core/features/workspace-symbols.ts';
import { changedFiles, shownFindings } from '../src/editor/diagnostics/shown-finding.ts';
import { nextSnapshot, type Snapshot } from '../src/core/snapshot.ts';
import type { CodeBase } from '../src/core/trace/code-base.ts';
import type { FileScan } from '../src/core/trace/marker.ts';
import { scanText } from '../src/core/trace/scan-text.ts';
import { printFigures, type Figure } from './figures.ts';
import { largeVision } from './large-vision.ts';
import { percentile } from './statistics.ts';

/**
 * `npm run bench:large-file` measures what each provider of the editor computes in a source file of 20,000 lines with 1,000
 * markers, beside a large vision, and in that vision: none is to keep the extension host for more than a frame.
 */
const LINES = 20_000;
const LINES_A_MARKER = 20;
const RUNS = 40;
const WARM_UP = 5;
const FRAME = 16;
const PATH = 'services/s1/large.ts';
const OPTIONS = { tags: ['TODO', 'FIXME', 'HACK'] };

const visionText = largeVision();
const code = largeCode();
const snapshot = snapshotWith(code);
const middle = Math.floor(LINES / 2 / LINES_A_MARKER) * LINES_A_MARKER;
const inMarker = { line: middle, column: 9 };
const offset = code.indexOf('TODO(', Math.floor(code.length / 2)) + 'TODO('.length;
const inVision = visionText.indexOf('kpi-150');
const item = found(snapshot.vision.items.get('work-7'), 'the item');
const finding = found(snapshot.findings.find(({ file }) => file === PATH), 'a finding');

console.log(`${LINES} lines, ${snapshot.trace?.scanOf(PATH)?.markers.length} markers, ${snapshot.vision.items.all.length} items in ${visionText.split('\n').length} lines of vision, node ${process.version}, processor time at the 95th percentile of ${RUNS} runs`);
printFigures([
  ...inTheFile(),
  ...inTheVision(),
  figure('views: the Strategy view', () => strategyTree(snapshot)),
  figure('views: the Orphaned Work view', () => orphanTree(snapshot)),
]);

function inTheFile(): Figure[] {
  const open = { path: PATH, text: code, offset };
  let typed = 0;
  return [
    figure('code: a character is typed → comments', () => scanText(PATH, afterTyping(code, (typed += 1)), OPTIONS)),
    figure('code: the same → snapshot with all findings', afterAnEdit()),
    figure('code: which diagnostics look different', diagnosticsAfterAnEdit()),
    figure('code: lenses and inlay hints', () => fileLenses(snapshot, PATH)),
    figure('code: hover', () => codeHover(snapshot, PATH, inMarker)),
    figure('code: completion', () => codeCompletions(snapshot, open)),
    figure('code: definition', () => namedAt(snapshot, { in: 'code', path: PATH, at: inMarker })),
    figure('code: references, highlights, rename', () => occurrencesOf(snapshot, item)),
    figure('code: links', () => codeLinks(snapshot, PATH)),
    figure('code: quick fixes', () => quickFixes(snapshot, finding)),
    figure('code: fix all', () => correctAll(snapshot, PATH)),
    figure('code: status bar', () => fileStatus(snapshot, PATH)),
    figure('code: explain', () => explainFile(snapshot, PATH)),
  ];
}

function inTheVision(): Figure[] {
  return [
    figure('vision: a character is typed → snapshot with all findings', afterTypingInTheVision()),
    figure('vision: lenses', () => visionLenses(snapshot)),
    figure('vision: hover', () => visionHover(snapshot, inVision)),
    figure('vision: completion', () => visionCompletions(snapshot, visionText, inVision)),
    figure('vision: links', () => visionLinks(snapshot)),
    figure('vision: outline', () => visionOutline(snapshot)),
    figure('vision: folding', () => foldYaml(visionText)),
    figure('vision: symbols of the workspace', () => itemSymbols(snapshot)),
  ];
}

/** A source file in which every twentieth line has a marker; a third of them name no item. */
function largeCode(): string {
  const lines = Array.from({ length: LINES }, (_, line) => {
    if (line % LINES_A_MARKER !== 0) return `  const value${line} = compute("http://example.org/${line}", ${line}); // carries over`;
    return line % 3 === 0 ? `// TODO: look at this once more, number ${line}` : `// TODO(work-${line % 300}): finish part ${line}`;
  });
  return lines.join('\n');
}

function afterTyping(text: string, at: number): string {
  const place = Math.floor((text.length * (at % RUNS)) / RUNS);
  return `${text.slice(0, place)}x${text.slice(place)}`;
}

function snapshotWith(text: string, previous?: Snapshot): Snapshot {
  const scan = scanText(PATH, text, OPTIONS);
  const files = previous?.input.codeBase?.files ?? [PATH, 'services/s2/other.ts', 'tools/orphan.ts'];
  const codeBase: CodeBase = { files, scans: new Map<string, FileScan>(scan ? [[PATH, scan]] : []), skipped: [] };
  return nextSnapshot({ text: visionText, visionFile: 'vision.yaml', codeBase, clock: { today: '2026-11-22' } }, previous);
}

/** Scanning the comments is measured on its own, so that it is done beforehand here. */
function afterAnEdit(): () => unknown {
  const codeBases = Array.from({ length: RUNS + WARM_UP }, (_, run) => snapshotWith(afterTyping(code, run)).input.codeBase as CodeBase);
  const { files } = snapshot.input.codeBase as CodeBase;
  let run = 0;
  let latest = snapshot;
  return () => {
    const codeBase = { ...(codeBases[run % codeBases.length] as CodeBase), files };
    run += 1;
    latest = nextSnapshot({ ...latest.input, codeBase }, latest);
  };
}

function diagnosticsAfterAnEdit(): () => unknown {
  const before = shownFindings(snapshot);
  const next = snapshotWith(afterTyping(code, 1), snapshot);
  return () => changedFiles(before, shownFindings(next));
}

function afterTypingInTheVision(): () => unknown {
  let latest = snapshot;
  let run = 0;
  return () => {
    run += 1;
    const place = visionText.indexOf('title:', Math.floor((visionText.length * (run % RUNS)) / RUNS)) + 'title: '.length;
    latest = nextSnapshot({ ...latest.input, text: `${visionText.slice(0, place)}x${visionText.slice(place)}` }, latest);
  };
}

function figure(what: string, work: () => unknown): Figure {
  const times = Array.from({ length: RUNS + WARM_UP }, () => timeOf(work)).slice(WARM_UP);
  return { what, value: percentile(times, 95), unit: 'ms', reach: FRAME };
}

/** The time of this thread on a processor: what else the machine does is left out. */
function timeOf(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The sample lacks ${what} that is measured.`);
  return value;
}
