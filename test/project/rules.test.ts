import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rulesPage } from '../../scripts/docs/rules-page.ts';
import { RULES } from '../../src/core/rules/list.ts';

const FOLDER = new URL('../../src/core/rules/', import.meta.url);
const TESTS = new URL('../core/rules/', import.meta.url);

/** The rules that the format asks for, with their severities. */
const FORMAT: Readonly<Record<string, string>> = {
  'yaml-syntax': 'error', schema: 'error', 'unknown-key': 'error', 'newer-version': 'error', 'api-version-missing': 'hint',
  'duplicate-id': 'error', 'unknown-id': 'error', 'dependency-cycle': 'warning',
  'landscape-missing': 'warning', 'landscape-long': 'information', 'landscape-old': 'warning',
  'landscape-sources': 'information', 'landscape-unshared': 'hint', 'trend-unused': 'hint',
  'too-many-objectives': 'warning', 'too-few-objectives': 'information', 'hypothesis-missing': 'warning', 'pivot-missing': 'information',
  'hypothesis-contradicted': 'error', 'horizon-length': 'warning', 'objective-without-kpi': 'warning', 'objective-without-initiative': 'warning',
  'objective-only-lagging': 'hint', 'guardrail-missing': 'information',
  'too-few-scenarios': 'warning', 'scenario-without-decision': 'warning', 'scenario-without-signpost': 'information',
  'signpost-reached': 'warning', 'decision-without-initiative': 'information', 'decision-without-options': 'hint',
  'narrative-incomplete': 'warning', 'analogy-missing': 'hint', 'validation-missing': 'warning', 'concern-open': 'warning', 'feedback-unanswered': 'information',
  'direction-contradicts-target': 'error', 'baseline-equals-target': 'error', 'target-invalid': 'error', 'baseline-missing': 'warning',
  'kpi-stale': 'warning', 'check-in-date': 'error', 'kpi-unused': 'information',
  'kpi-wrong-way': 'warning', 'confidence-disagrees': 'warning', 'goalposts-moved': 'warning',
  'initiative-without-kpi': 'error', 'kpi-after-start': 'warning', 'resources-missing': 'warning', 'quarter-over': 'warning', 'quarter-mismatch': 'information',
  'objective-closed': 'warning', 'outcome-missing': 'information', 'next-quarter-empty': 'hint',
  'review-overdue': 'warning', 'review-incomplete': 'information', 'off-track-unreviewed': 'warning', 'stopped-yet-active': 'warning',
  'insight-overdue': 'hint', 'insight-unlinked': 'information', 'insight-unanswered': 'warning',
  'orphan-marker': 'hint', 'marker-unknown-id': 'error', 'marker-closed-item': 'warning', 'code-glob-empty': 'warning', 'code-glob-invalid': 'error',
  'orphan-folder': 'information', 'stranded-code': 'warning', 'split-allegiance': 'hint', 'initiative-without-code': 'information',
};

describe('the rules', () => {
  it('are those of the format, each once and with its severity', () => {
    assert.deepEqual(Object.fromEntries(RULES.map(({ id, severity }) => [id, severity])), FORMAT);
    assert.equal(new Set(RULES.map(({ id }) => id)).size, RULES.length);
  });

  it('stand in the order of the format', () => {
    assert.deepEqual(RULES.map(({ id }) => id), Object.keys(FORMAT));
  });

  it('have a file and a test each, named as their id', () => {
    for (const { id } of RULES) {
      assert.ok(existsSync(new URL(`${id}.ts`, FOLDER)), `${id}.ts is missing`);
      assert.ok(existsSync(new URL(`${id}.test.ts`, TESTS)), `the test of ${id} is missing`);
    }
  });

  it('are all in the list', () => {
    const files = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name.replace('.ts', ''));
    const machinery = ['file-findings', 'finding', 'fix', 'list', 'merge-findings', 'problems', 'rule', 'run', 'severity'];
    assert.deepEqual(files.filter((name) => !machinery.includes(name)).toSorted(), RULES.map(({ id }) => id).toSorted());
  });

  it('explain themselves: one sentence, and a paragraph that says more', () => {
    for (const { id, summary, help } of RULES) {
      assert.match(summary, /^[A-Z].*\.$/, `${id}: the summary is no sentence`);
      assert.match(help, /\.$/, `${id}: the help does not end as a sentence`);
      assert.ok(help.length > 80 && !help.includes('\n'), `${id}: the help is no paragraph`);
    }
  });
});

describe('docs/rules.md', () => {
  it('is what the rules say (else run npm run write:rules)', () => {
    assert.equal(readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8'), rulesPage());
  });

  it('has no link that leads nowhere', () => {
    const page = rulesPage();
    const anchors = new Set(Array.from(page.matchAll(/^#+ (.+)$/gm), ([, title = '']) => title.toLowerCase().replaceAll(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-')));
    const links = Array.from(page.matchAll(/\]\(#([^)]+)\)/g), ([, link = '']) => link);
    assert.deepEqual(links.filter((link) => !anchors.has(link)), []);
  });
});
