import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SMALL_VISION } from '../support/visions.ts';
import { inFolder, type TempFolder } from '../workspace/support/temp-folder.ts';
import { buildProgram } from './built.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Step {
  readonly id?: string;
  readonly run: string;
  readonly shell: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const ACTION = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action;

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly summary: string;
}

describe('the action for GitHub', () => {
  let home: string;
  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'vision-action-'));
    await buildProgram(home);
  });
  after(() => rmSync(home, { recursive: true, force: true }));

  /** Runs the steps as a runner does: a shell each, expressions replaced in the environment only, outputs in files. */
  function act(checkout: string, inputs: Readonly<Record<string, string>>): Outcome {
    const files = { GITHUB_OUTPUT: join(home, 'output'), GITHUB_STEP_SUMMARY: join(home, 'summary') };
    for (const file of Object.values(files)) writeFileSync(file, '');
    const given: Record<string, string> = Object.fromEntries(Object.entries(ACTION.inputs).map(([name, { default: value }]) => [`inputs.${name}`, value.includes('${{') ? '' : value]));
    for (const [name, value] of Object.entries(inputs)) given[`inputs.${name}`] = value;
    let outcome: Outcome = { code: 0, out: '', err: '', summary: '' };
    for (const { id, run, env = {} } of ACTION.runs.steps) {
      const replaced = Object.fromEntries(Object.entries(env).map(([name, text]) => [name, text.replace(/\$\{\{ (\S+) \}\}/g, (_, key: string) => given[key] ?? assert.fail(key))]));
      const context = { PATH: process.env['PATH'] ?? '', GITHUB_ACTION_PATH: home, GITHUB_WORKSPACE: checkout, RUNNER_TEMP: home, VISION_TODAY: '2026-11-22', ...files };
      const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', run], { cwd: checkout, env: { ...context, ...replaced }, encoding: 'utf8' });
      for (const [, name, value] of readFileSync(files.GITHUB_OUTPUT, 'utf8').matchAll(/^(\w+)=(.*)$/gm)) given[`steps.${id}.outputs.${name}`] = value ?? '';
      outcome = { code: status, out: stdout, err: stderr, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') };
      if (status !== 0) break;
    }
    return outcome;
  }

  function repository(folder: TempFolder): TempFolder {
    return folder.repository().write({ 'vision.yaml': SMALL_VISION, 'src/cart/a.ts': '// TODO: old\n', 'src/lost/a.ts': '' }).commit();
  }

  it('annotates findings, writes the summary of the job, and fails by fail-on', () =>
    inFolder((folder) => {
      const { code, out, summary, err } = act(repository(folder).path, { 'fail-on': 'hint' });
      assert.deepEqual([code, err], [1, '']);
      assert.match(out, /^::notice file=src\/cart\/a\.ts,line=1,endLine=1,col=4,endColumn=7,title=orphan-marker::/m);
      assert.match(summary, /^### Vision\n\n\*\*Coverage: 50 %/);
    }));

  it('reports in a pull request only what it adds', () =>
    inFolder((folder) => {
      repository(folder).write({ 'src/cart/a.ts': '// TODO: old\n\n// TODO: new\n' }).commit();
      const { code, out } = act(folder.path, { since: 'HEAD~1', 'fail-on': 'hint' });
      assert.deepEqual([code, out.match(/^::/gm)?.length], [1, 1]);
      assert.match(out, /line=3/);
    }));

  it('fetches the commit to compare with where the checkout is shallow', () =>
    inFolder((folder) => {
      repository(folder);
      const base = readFileSync(folder.at('.git/refs/heads/main'), 'utf8').trim();
      folder.write({ 'src/cart/b.ts': '// TODO: new\n' }).commit();
      folder.git('', 'config', 'uploadpack.allowAnySHA1InWant', 'true').git('', 'clone', '-q', '--depth=1', `file://${folder.path}`, 'shallow');
      const { out } = act(folder.at('shallow'), { since: base });
      assert.match(out, /^::notice file=src\/cart\/b\.ts/);
    }));

  it('holds coverage against each gate', () =>
    inFolder((folder) => {
      const { code, out } = act(repository(folder).path, { 'min-coverage': '0.4\nsrc/lost=1\n' });
      assert.equal(code, 1);
      assert.match(out, /^::error title=coverage::Coverage of src\/lost: 0 %25, at least 100 %25 wanted$/m);
    }));

  it('writes SARIF and Markdown where it is told to, and takes a baseline', () =>
    inFolder((folder) => {
      repository(folder).write({ 'base.json': '{ "version": 1, "findings": [{ "rule": "orphan-marker", "file": "src/cart/a.ts", "about": "TODO: old" }] }' });
      const { code, out } = act(folder.path, { sarif: 'out.sarif', markdown: 'out.md', baseline: 'base.json' });
      assert.deepEqual([code, /orphan-marker/.test(out)], [0, false]);
      assert.equal((JSON.parse(readFileSync(folder.at('out.sarif'), 'utf8')) as { version: string }).version, '2.1.0');
      assert.match(readFileSync(folder.at('out.md'), 'utf8'), /1 finding accepted by the baseline/);
    }));

  it('fails with 2 where it could not run, and says why', () =>
    inFolder((folder) => {
      const { code, err } = act(folder.repository().path, {});
      assert.deepEqual([code, /There is no vision\.yaml in/.test(err)], [2, true]);
    }));

  it('takes no input for a part of a command', () =>
    inFolder((folder) => {
      const trap = '$(touch trapped); `touch trapped`; touch trapped; "';
      for (const name of Object.keys(ACTION.inputs)) act(repository(folder).path, { [name]: name.startsWith('s') || name === 'markdown' ? '' : trap });
      assert.ok(!existsSync(folder.at('trapped')));
      for (const { run } of ACTION.runs.steps) assert.ok(!run.includes('${{'), 'an expression in a script is an open door');
    }));

  it('describes each of its inputs', () => {
    assert.equal(ACTION.runs.using, 'composite');
    for (const [name, { description }] of Object.entries(ACTION.inputs)) assert.ok(description, name);
  });
});
