import type { Finding } from '../../core/rules/finding.ts';
import type { GateResult } from '../../core/features/coverage-gates.ts';
import { isAtLeast, type CheckReport, type ReportView } from '../check-report.ts';
import { gateLine } from './words.ts';

interface TestCase {
  readonly suite: string;
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly message: string;
}

/**
 * JUnit's XML as CI servers read it: a suite a file, a case a finding. What fails the run is a failure;
 * what does not is skipped, so that it is seen. A run without findings is one case that passed.
 */
export function checkJunit(report: CheckReport, view: ReportView): string {
  const found = [...report.findings.map((finding) => ofFinding(finding, report, view)), ...report.gates.map(ofGate)];
  const cases = found.length > 0 ? found : [{ suite: view.fromHere(report.snapshot.input.visionFile), name: 'no findings', outcome: 'passed' as const, message: '' }];
  const suites = [...new Set(cases.map(({ suite }) => suite))].map((suite) => suiteXml(suite, cases.filter((testCase) => testCase.suite === suite)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="vision check"${counts(cases)}>\n${suites.join('')}</testsuites>\n`;
}

function ofFinding({ rule, severity, message, file, site, range: { start } }: Finding, { failOn }: CheckReport, { fromHere }: ReportView): TestCase {
  const suite = site === 'folder' ? `${fromHere(file)}/` : fromHere(file);
  const place = site === 'folder' ? suite : `${suite}:${start.line + 1}:${start.column + 1}`;
  return { suite, name: `${rule} ${place}`, outcome: isAtLeast(severity, failOn) ? 'failed' : 'skipped', message: `${severity}: ${message}` };
}

function ofGate(gate: GateResult): TestCase {
  return { suite: 'coverage', name: gate.folder || 'all code', outcome: gate.passed ? 'passed' : 'failed', message: gateLine(gate) };
}

function suiteXml(suite: string, cases: readonly TestCase[]): string {
  return `  <testsuite name="${escaped(suite)}"${counts(cases)}>\n${cases.map(caseXml).join('')}  </testsuite>\n`;
}

function caseXml({ suite, name, outcome, message }: TestCase): string {
  const attributes = `classname="${escaped(suite)}" name="${escaped(name)}"`;
  if (outcome === 'passed') return `    <testcase ${attributes}/>\n`;
  const tag = outcome === 'failed' ? 'failure' : 'skipped';
  return `    <testcase ${attributes}>\n      <${tag} message="${escaped(message)}"/>\n    </testcase>\n`;
}

function counts(cases: readonly TestCase[]): string {
  const count = (outcome: TestCase['outcome']) => cases.filter((testCase) => testCase.outcome === outcome).length;
  return ` tests="${cases.length}" failures="${count('failed')}" skipped="${count('skipped')}" errors="0"`;
}

/** Text of an attribute. XML has no way to write most control characters: they become U+FFFD. */
function escaped(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (character) => ('\t\n\r'.includes(character) ? ' ' : '\uFFFD'));
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
