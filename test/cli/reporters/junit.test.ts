import assert from 'node:assert/strict';
import type { CheckReport } from '../../../src/cli/check-report.ts';
import { checkJunit } from '../../../src/cli/reporters/check-junit.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';
import { vision, withFolder } from '../support.ts';

const FILES = { 'vision.yaml': SMALL_VISION, 'src/cart/<a>&"b".ts': '// TODO(fast-card): x\n// TODO: y\n' };

async function xml(argv: readonly string[] = [], files: Readonly<Record<string, string>> = FILES): Promise<string> {
  return (await withFolder(files, (folder) => vision(['check', '--format', 'junit', ...argv], folder))).out;
}

describe('vision check as JUnit XML', () => {
  it('is a suite a file and a case a finding, with names escaped', async () => {
    const out = await xml();
    assert.match(out, /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites name="vision check" tests="\d+" failures="1" skipped="\d+" errors="0">\n/);
    assert.match(out, / {2}<testsuite name="src\/cart\/&lt;a&gt;&amp;&quot;b&quot;\.ts" tests="2" failures="1" skipped="1" errors="0">\n/);
    assert.match(out, /name="marker-unknown-id src\/cart\/&lt;a&gt;&amp;&quot;b&quot;\.ts:1:9">\n {6}<failure message="error: There is no roadmap item &quot;fast-card&quot;/);
  });

  it('fails only what fails the run; the rest is skipped, so that it is seen', async () => {
    const failures = async (limit: string) => /failures="(\d+)" skipped="(\d+)"/.exec(await xml(['--fail-on', limit]))?.slice(1).map(Number);
    const [[failed = 0] = [], [never, all] = []] = [await failures('hint'), await failures('never')];
    assert.deepEqual([never, all], [0, failed]);
  });

  it('has one case that passed where there is nothing to say', () => {
    const report: CheckReport = { snapshot: snapshotOf(SMALL_VISION), coverage: undefined, findings: [], change: undefined, baseline: undefined, gates: [], failOn: 'hint' };
    const same = (file: string) => file;
    const out = checkJunit(report, { colour: false, version: '1', fromHere: same, fromRoot: same });
    assert.match(out, /tests="1" failures="0" skipped="0" errors="0">\n {4}<testcase classname="vision.yaml" name="no findings"\/>/);
  });

  it('holds no character that XML has no way to write', async () => {
    const out = await xml([], { 'vision.yaml': SMALL_VISION.replace('kpis: [orders]\n    code', 'kpis: ["\\e[31m\\uFFFE"]\n    code') });
    assert.doesNotMatch(out.replaceAll('\n', ''), /[\p{Cc}\uFFFE\uFFFF]/u);
  });
});
