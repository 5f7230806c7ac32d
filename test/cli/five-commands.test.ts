import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inFolder } from '../workspace/support/temp-folder.ts';
import { buildProgram } from './built.ts';

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../docs/ci.md'), 'utf8');
const [, SCRIPT = ''] = /<!-- begin five commands.*-->\n```sh\n([\s\S]*?)```\n<!-- end five commands -->/.exec(DOCUMENT) ?? [];

/** npm without the network, and without the settings of the person who runs this. */
const ENVIRONMENT = { ...process.env, npm_config_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false', npm_config_update_notifier: 'false', npm_config_loglevel: 'error', VISION_TODAY: '2026-11-22' };

describe('the five commands of docs/ci.md', () => {
  let home: string;
  let tarball: string;

  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'vision-package-'));
    await buildProgram(home);
    const name = execFileSync('npm', ['pack', '--silent', '--ignore-scripts'], { cwd: home, env: ENVIRONMENT, encoding: 'utf8' }).trim();
    tarball = join(home, name);
  });
  after(() => rmSync(home, { recursive: true, force: true }));

  it('are five', () => assert.equal(SCRIPT.trim().split('\n').length, 5));

  it('turn a repository without a vision into one in which a new TODO fails the gate', () =>
    inFolder((folder) => {
      folder.repository().write({ '.gitignore': 'node_modules\n', 'src/cart/add.js': '// TODO: from long ago\n' }).commit();
      // What is not published yet comes from where it was packed.
      const script = SCRIPT.replace('--save-dev vision-trace', `--save-dev "${tarball}"`);
      assert.notEqual(script, SCRIPT);
      const bash = (command: string) => spawnSync('bash', ['-e', '-c', command], { cwd: folder.path, env: ENVIRONMENT, encoding: 'utf8' });
      const { status, stdout, stderr } = bash(script);
      assert.equal(status, 0, `${stdout}${stderr}`);
      assert.match(stdout, /No findings\.\n\d+ findings accepted by the baseline\n/);

      folder.write({ 'src/cart/pay.js': '// TODO: since today\n' });
      const gate = bash('npm run vision');
      assert.equal(gate.status, 1);
      assert.match(gate.stdout, /^src\/cart\/pay\.js:1:4 +hint +This TODO serves no roadmap item/m);
    }));
});
