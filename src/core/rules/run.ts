import type { Vision } from '../model/vision.ts';
import type { Sliced } from '../slices.ts';
import type { LineIndex } from '../text/line-index.ts';
import { sayPhrase } from '../text/phrase.ts';
import type { Say } from '../text/say.ts';
import { rangeOfPlace, type Range, type Span } from '../text/span.ts';
import { cellRangeOf } from '../trace/in-cell.ts';
import type { Suppression } from '../trace/marker.ts';
import type { Trace } from '../trace/trace.ts';
import { apiVersionMissing } from './api-version-missing.ts';
import type { Finding } from './finding.ts';
import { RULES } from './list.ts';
import { newerVersion } from './newer-version.ts';
import type { CodeContext, DocumentContext, FileContext, Report, Rule, Severity } from './rule.ts';

/** What turning reports into findings takes, whichever rules run. */
export interface FindingContext {
  readonly vision: Vision;
  /** File name of the vision, as findings show it. */
  readonly visionFile: string;
  readonly lines: LineIndex;
  /** In the reader's language. */
  readonly say: Say;
}

const NOWHERE: Range = { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };

/** Runs the rules that look at the document alone. A file that is not read as a vision is told why, and else left alone. */
export function checkDocument(context: DocumentContext, place: FindingContext): Finding[] {
  const rules = context.vision.ownership === 'ours' ? RULES : [newerVersion, apiVersionMissing];
  return rules.flatMap((rule) => (rule.looksAt === 'document' ? findings(rule, rule.check(context), place) : []));
}

/** Runs the rules that look at the code as a whole, a rule a slice. */
export function* checkCodeInSlices(context: CodeContext, place: FindingContext): Sliced<Finding[]> {
  const found: Finding[] = [];
  for (const rule of RULES) {
    if (rule.looksAt !== 'code') continue;
    for (const finding of findings(rule, rule.check(context), place, suppressionsIn(context.trace))) found.push(finding);
    yield;
  }
  return found;
}

/** Runs the rules that look at one file. */
export function checkFile(context: FileContext, place: FindingContext): Finding[] {
  const suppressions = () => context.scan.suppressions;
  return FILE_RULES.flatMap((rule) => findings(rule, rule.check(context), place, suppressions));
}

/** Chosen once: files are many. */
const FILE_RULES = RULES.filter((rule) => rule.looksAt === 'file');

type SuppressionsOf = (path: string) => readonly Suppression[];

function suppressionsIn(trace: Trace): SuppressionsOf {
  return (path) => trace.codeBase.scans.get(path)?.suppressions ?? [];
}

function findings(rule: Rule, reports: Iterable<Report>, place: FindingContext, suppressionsOf: SuppressionsOf = () => []): Finding[] {
  const severity = severityOf(rule, place.vision);
  if (severity === 'off') return [];
  return Array.from(reports, (report) => toFinding(rule.id, severity, report, place)).filter(
    (finding) => !isSuppressed(finding, place.vision, suppressionsOf),
  );
}

function severityOf(rule: Rule, vision: Vision): Severity | 'off' {
  if (rule.id === 'yaml-syntax') return rule.severity;
  return vision.document.settings?.rules?.[rule.id] ?? rule.severity;
}

function toFinding(rule: string, severity: Severity, report: Report, place: FindingContext): Finding {
  const { site, message, related, ...more } = report;
  const { say, lines } = place;
  const base = { rule, severity, message: sayPhrase(say, message), ...more, site: site.in };
  const relation = related && { related: { range: lines.rangeOf(related.span), message: sayPhrase(say, related.message) } };
  switch (site.in) {
    case 'vision':
      return { ...base, ...relation, file: place.visionFile, span: site.span, range: lines.rangeOf(site.span) };
    case 'code': {
      const inCell = cellRangeOf(site.place);
      return { ...base, ...relation, file: site.path, span: plainSpan(site.place), range: rangeOfPlace(site.place), ...(inCell && { inCell }) };
    }
    case 'folder':
      return { ...base, ...relation, file: site.path, span: { start: 0, end: 0 }, range: NOWHERE };
  }
}

/** A comment above the line silences it; broken YAML cannot be silenced. */
function isSuppressed({ rule, site, file, range }: Finding, vision: Vision, suppressionsOf: SuppressionsOf): boolean {
  const { line } = range.start;
  if (site === 'vision') return rule !== 'yaml-syntax' && (vision.suppressions.get(line)?.includes(rule) ?? false);
  return site === 'code' && suppressionsOf(file).some((suppression) => suppression.line + 1 === line && suppression.rules.includes(rule));
}

function plainSpan({ start, end }: Span): Span {
  return { start, end };
}
