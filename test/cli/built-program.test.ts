import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMALL_VISION } from '../support/visions.ts';
import { buildProgram } from './built.ts';
import { CASES, type Case } from './cases.ts';
import { vision, withFolder, type Outcome } from './support.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('the program as built', () => {
  let home: string;
  let program: string;

  before(async () => {
    home = realpathSync(mkdtempSync(join(tmpdir(), 'vision-built-')));
    program = await buildProgram(home);
  });
  after(() => rmSync(home, { recursive: true, force: true }));

  /** Nothing of the person's own environment but what starts a process, so that both sides see the same. */
  const environment = (env: Case['env'] = {}) => ({ PATH: process.env['PATH'] ?? '', VISION_TODAY: '2026-11-22', XDG_CACHE_HOME: join(home, 'cache'), ...env });

  function run(argv: readonly string[], cwd: string, env?: Case['env']): Outcome {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], { cwd, env: environment(env), encoding: 'utf8' });
    return { code: status ?? -1, out: stdout, err: stderr };
  }

  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

  for (const { name, files, argv, from = '', env } of CASES) {
    it(`says about ${name} what the function says`, async () => {
      const said = await withFolder(files, async (folder) => {
        // A check-in changes the file: each side begins with its own.
        const copy = join(home, 'copy');
        cpSync(folder, copy, { recursive: true });
        try {
          // Plot shifts what it draws by half a pixel where it finds the `it` of a test runner.
          const strip = (outcome: Outcome, path: string): Outcome => ({
            ...outcome,
            out: outcome.out.replaceAll(path, '').replaceAll(/ transform="[^"]*"/g, ''),
            err: outcome.err.replaceAll(path, ''),
          });
          const expected = strip(await vision(argv, join(folder, from), environment(env), { version }), folder);
          return [strip(run(argv, join(copy, from), env), copy), expected];
        } finally {
          rmSync(copy, { recursive: true });
        }
      });
      assert.deepEqual(said[0], said[1]);
    });
  }

  it('says about the sample repository what the function says, on each of three days', async () => {
    const sample = join(ROOT, 'examples/lumipay');
    for (const today of ['2026-11-22', '2027-01-20', '2027-04-02']) {
      const argv = ['check', sample, '--format', 'json', '--today', today];
      assert.deepEqual(run(argv, ROOT), await vision(argv, ROOT, environment(), { version }));
    }
  });

  it('loses no check-in when several processes write at once', async () => {
    const values = ['151', '152', '153', '154', '155', '156'];
    await withFolder({ 'vision.yaml': SMALL_VISION }, async (folder) => {
      const children = values.map((value) => spawn(process.execPath, [program, 'kpi', 'orders', value], { cwd: folder, env: environment(), stdio: 'ignore' }));
      const codes = await Promise.all(children.map((child) => new Promise((resolve) => child.once('close', resolve))));
      assert.deepEqual(codes, values.map(() => 0));
      const written = [...readFileSync(join(folder, 'vision.yaml'), 'utf8').matchAll(/2026-11-22, value: (\d+)/g)].map(([, value]) => value);
      assert.deepEqual(written.toSorted(), values);
    });
  });

  it('ends in peace where the reader of its output goes away', async () => {
    const files = { 'vision.yaml': SMALL_VISION, 'src/cart/a.ts': '// TODO: x\n\n'.repeat(20_000) };
    await withFolder(files, async (folder) => {
      const child = spawn(process.execPath, [program, 'check', '--fail-on', 'never'], { cwd: folder, env: environment() });
      child.stdout.once('data', () => child.stdout.destroy());
      const [said, code] = await Promise.all([text(child.stderr), new Promise((resolve) => child.once('close', resolve))]);
      assert.deepEqual([said, code], ['', 0]);
    });
  });

  it('prints no colour where NO_COLOR is set or nobody looks, and colour where it is forced', async () => {
    await withFolder({ 'vision.yaml': SMALL_VISION }, async (folder) => {
      const coloured = (env: Readonly<Record<string, string>>) => run(['check'], folder, env).out.includes('\u001B[');
      assert.deepEqual([coloured({}), coloured({ FORCE_COLOR: '1' }), coloured({ NO_COLOR: '1' })], [false, true, false]);
    });
  });

  it('tells its version', () => assert.deepEqual(run(['--version'], ROOT), { code: 0, out: `${version}\n`, err: '' }));
});
