import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMALL_VISION } from '../support/visions.ts';
import { vision, withFolder } from './support.ts';

const PROGRAM = new URL('program.ts', import.meta.url).pathname;
const FILES = { 'shop/vision.yaml': SMALL_VISION, 'shop/src/cart/add.ts': '// TODO: cache\n', 'shop/src/cart/logo.png': Buffer.from([0x89, 0x50, 0, 1]) };

/** The program as a process of its own: what it says on stdout once it has ended. */
function outcomeOf(folder: string, system: string, argv: readonly string[]): { readonly done: Promise<string>; readonly kill: () => void } {
  const program = spawn(process.execPath, [PROGRAM, ...argv], { cwd: folder, env: { ...process.env, [system]: join(folder, 'cache') }, stdio: ['ignore', 'pipe', 'inherit'] });
  return { done: text(program.stdout), kill: () => setTimeout(() => program.kill('SIGKILL'), 600) };
}

describe('the cache of the command line', () => {
  const system = { linux: 'XDG_CACHE_HOME', darwin: 'HOME', win32: 'LOCALAPPDATA' }[process.platform as 'linux'] ?? 'XDG_CACHE_HOME';

  it('keeps what a scan found in the folder of the user', async () => {
    await withFolder(FILES, async (folder) => {
      await vision(['check', 'shop'], folder, { [system]: join(folder, 'cache') });
      assert.ok((await readdir(join(folder, 'cache'), { recursive: true })).some((name) => name.endsWith('.index')));
      assert.deepEqual(await readdir(join(folder, 'shop')), ['src', 'vision.yaml']);
    });
  });

  it('changes no finding: a damaged one is read over', async () => {
    await withFolder(FILES, async (folder) => {
      const check = () => vision(['check', 'shop', '--format', 'json'], folder, { [system]: join(folder, 'cache') });
      const first = await check();
      const [name = ''] = (await readdir(join(folder, 'cache'), { recursive: true })).filter((entry) => entry.endsWith('.index'));
      await writeFile(join(folder, 'cache', name), 'damaged');
      assert.deepEqual([await check(), await check()], [first, first]);
    });
  });

  it('is never damaged by several programs at once, not even by one that is killed', async () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`shop/src/cart/${index}.ts`, `// TODO(fast-cart): ${index}\n`]));
    await withFolder({ ...FILES, ...many }, async (folder) => {
      const check = (...more: string[]) => outcomeOf(folder, system, ['check', 'shop', '--format', 'json', ...more]);
      const expected = await check('--no-cache').done;
      const first = [check(), check()];
      check().kill();
      assert.deepEqual(await Promise.all(first.map(({ done }) => done)), [expected, expected]);
      assert.equal(await check().done, expected);
    });
  });

  it('is left alone with --no-cache', async () => {
    await withFolder(FILES, async (folder) => {
      await vision(['check', 'shop', '--no-cache'], folder, { [system]: join(folder, 'cache') });
      assert.ok(!existsSync(join(folder, 'cache')));
    });
  });
});

describe('--verbose', () => {
  it('says on stderr which files were not read, and why', async () => {
    const { out, err } = await withFolder(FILES, (folder) => vision(['check', 'shop', '--verbose', '--format', 'json'], folder));
    assert.equal(err, 'not read: src/cart/logo.png (binary)\n');
    assert.equal(JSON.parse(out).version, 1);
  });

  it('is needed to hear of them', async () => {
    assert.equal((await withFolder(FILES, (folder) => vision(['check', 'shop'], folder))).err, '');
  });
});
