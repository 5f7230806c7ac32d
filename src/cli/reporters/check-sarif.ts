import { createHash } from 'node:crypto';
import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import type { Artifact, Location, ReportingDescriptor, Result } from 'sarif';
import { FindingIdentifier } from '../../core/features/finding-identity.ts';
import { silencedFindings } from '../../core/features/silenced-findings.ts';
import type { Finding } from '../../core/rules/finding.ts';
import { RULES } from '../../core/rules/list.ts';
import type { Rule, Severity } from '../../core/rules/rule.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Range } from '../../core/text/span.ts';
import type { CheckReport, ReportView } from '../check-report.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

type Suppressed = 'inSource' | 'external' | undefined;

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

/**
 * A SARIF 2.1.0 log for code scanning. Findings that a comment silences or the baseline accepts are in it, as
 * suppressed. Fingerprints are made of what stays when lines move.
 */
export function checkSarif(report: CheckReport, view: ReportView): string {
  const run = new SarifRunBuilder({ columnKind: 'utf16CodeUnits' }).initSimple({ toolDriverName: 'vision', toolDriverVersion: view.version });
  for (const rule of RULES) run.addRule(new SarifRuleBuilder(descriptor(rule)));
  const results = resultsOf(report, view);
  for (const result of results) run.addResult(new SarifResultBuilder(result));
  run.run.artifacts = artifactsOf(results);
  const log = new SarifBuilder({ $schema: SCHEMA });
  log.addRun(run);
  return `${log.buildSarifJsonString({ indent: true })}\n`;
}

function descriptor({ id, severity, summary, help }: Rule): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: help },
    help: { text: help.replaceAll('`', ''), markdown: help },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultsOf({ snapshot, findings, baseline, change }: CheckReport, view: ReportView): Result[] {
  const number = numbering(snapshot);
  const made = (found: readonly Finding[], suppressed?: Suppressed) =>
    found.map((finding) => ({ ...resultOf(finding, snapshot, view, number(finding), suppressed), ...(change && !suppressed && { baselineState: 'new' as const }) }));
  return [...made(findings), ...made(baseline?.accepted ?? [], 'external'), ...made(silencedFindings(snapshot), 'inSource')];
}

function resultOf(finding: Finding, { input }: Snapshot, view: ReportView, fingerprint: string, suppressed: Suppressed): Result {
  const { rule, severity, message, related, item } = finding;
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: message },
    locations: [locationOf(finding, view)],
    ...(related && { relatedLocations: [{ ...placeIn(view.fromRoot(input.visionFile), related.range), message: { text: related.message } }] }),
    partialFingerprints: { 'visionFinding/v1': fingerprint },
    // An empty list says that nothing is suppressed; its absence would leave it open.
    suppressions: suppressed ? [{ kind: suppressed }] : [],
    properties: { severity, ...(item !== undefined && { item }) },
  };
}

function locationOf({ file, site, range }: Finding, { fromRoot }: ReportView): Location {
  return site === 'folder' ? placeIn(`${fromRoot(file)}/`) : placeIn(fromRoot(file), range);
}

/** @param path of a file, or of a folder with a slash at the end; a folder as a whole has no region */
function placeIn(path: string, range?: Range): Location {
  const artifactLocation = { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
  return { physicalLocation: { artifactLocation, ...(range && { region: regionOf(range) }) } };
}

function regionOf({ start, end }: Range) {
  return { startLine: start.line + 1, startColumn: start.column + 1, endLine: end.line + 1, endColumn: end.column + 1 };
}

/** Named here, or the builder would guess languages from file names. */
function artifactsOf(results: readonly Result[]): Artifact[] {
  const uris = new Set(results.flatMap(({ locations = [] }) => locations.flatMap(({ physicalLocation }) => physicalLocation?.artifactLocation?.uri ?? [])));
  return [...uris].map((uri) => ({ location: { uri, uriBaseId: '%SRCROOT%' }, ...(uri.endsWith('/') && { roles: ['directory'] as const }) }) as Artifact);
}

/** Findings that are alike get numbers, in the order of the file. */
function numbering(snapshot: Snapshot): (finding: Finding) => string {
  const identifier = new FindingIdentifier(snapshot);
  const counts = new Map<string, number>();
  return (finding) => {
    const key = identifier.keyOf(finding);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return createHash('sha256').update(`${key}#${count}`).digest('hex').slice(0, 32);
  };
}
