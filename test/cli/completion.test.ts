import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { SMALL_VISION } from '../support/visions.ts';
import { vision, withFolder } from './support.ts';

const PROGRAM = new URL('program.ts', import.meta.url).pathname;
const FILES = {
  'vision.yaml': SMALL_VISION,
  'src/a.ts': '',
  'bin/vision': `#!/bin/sh\nexec "${process.execPath}" --no-warnings "${PROGRAM}" "$@"\n`,
};

/** What a shell offers for a line, asked by a script that gets the completion as its first argument. */
async function offered(shell: string, script: (line: readonly string[]) => string, line: readonly string[]): Promise<string[]> {
  return withFolder(FILES, async (folder) => {
    await chmod(join(folder, 'bin/vision'), 0o755);
    const { out } = await vision(['completion', shell], folder);
    const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH']}` };
    const { stdout } = spawnSync(shell, [...(shell === 'bash' ? ['--norc'] : []), '-c', script(line), shell, out], { cwd: folder, env, encoding: 'utf8' });
    return stdout.split('\n').filter(Boolean).toSorted();
  });
}

const CASES: readonly [line: readonly string[], expected: readonly string[]][] = [
  [['vision', 'c'], ['check', 'commits', 'completion']],
  [['vision', 'check', '--f'], ['--fail-on', '--fix', '--format']],
  [['vision', 'check', '--format', 's'], ['sarif']],
  [['vision', 'check', '--fail-on', ''], ['error', 'hint', 'information', 'never', 'warning']],
  [['vision', 'kpi', ''], ['orders']],
  [['vision', 'trace', '--item', 'f'], ['fast-cart', 'fax']],
  [['vision', 'hook', ''], ['install', 'uninstall']],
  [['vision', 'completion', 'z'], ['zsh']],
  [['vision', 'check', 'sr'], ['src']],
];

describe('the completion of bash', () => {
  const script = (line: readonly string[]) => `eval "$1"; COMP_WORDS=(${line.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${line.length - 1}; _vision; printf '%s\\n' "\${COMPREPLY[@]}"`;
  for (const [line, expected] of [...CASES, [['vision', 'check', '--format', '=', 'j'], ['json', 'junit']] as const]) {
    it(`offers ${expected.join(', ')} for "${line.join(' ')}"`, async () => assert.deepEqual(await offered('bash', script, line), expected));
  }
});

describe('the completion of fish', () => {
  const script = (line: readonly string[]) => `echo $argv[2] | source; complete -C '${line.join(' ')}' | string replace -r '\\t.*' '' | string trim -r -c /`;
  for (const [line, expected] of CASES) {
    it(`offers ${expected.join(', ')} for "${line.join(' ')}"`, async function () {
      if (spawnSync('fish', ['-c', 'true']).status !== 0) this.skip();
      assert.deepEqual(await offered('fish', script, line), expected);
    });
  }
});

describe('the completion of zsh', () => {
  it('is a script that zsh understands', async function () {
    if (spawnSync('zsh', ['-c', 'true']).status !== 0) this.skip();
    const { out } = await vision(['completion', 'zsh'], '/');
    execFileSync('zsh', ['-f', '-c', 'autoload -U compinit; compinit -u -D; eval "$1"; [[ -n $_comps[vision] ]]', 'zsh', out]);
  });
});

describe('every completion', () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    it(`of ${shell} knows every command and option that --help shows`, async () => {
      const help = async (...argv: string[]) => (await vision([...argv, '--help'], '/')).out;
      const { out } = await vision(['completion', shell], '/');
      const commands = [...(await help()).matchAll(/^ {2}([a-z]+) /gm)].flatMap(([, name]) => (name && name !== 'help' ? [name] : []));
      assert.ok(commands.length >= 8, commands.join());
      for (const command of commands) {
        const options = [...(await help(command)).matchAll(/^ {2}(?:-., )?--([a-z-]+)/gm)].map(([, name]) => name ?? '');
        for (const name of [command, ...options]) assert.ok(out.includes(name), `${command} ${name}`);
      }
    });
  }

  it('is refused for other shells', async () => assert.equal((await vision(['completion', 'csh'], '/')).code, 2));
});
