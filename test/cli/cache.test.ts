import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SMALL_VISION } from '../support/visions.ts';
import { vision, withFolder } from './support.ts';

const FILES = { 'shop/vision.yaml': SMALL_VISION, 'shop/src/cart/add.ts': '// TODO: cache\n', 'shop/src/cart/logo.png': Buffer.from([0x89, 0x50, 0, 1]) };

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
