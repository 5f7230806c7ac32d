import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vision, withFolder } from './support.ts';

describe('vision init', () => {
  it('writes a starter that vision check finds no error in', async () => {
    await withFolder({}, async (folder) => {
      assert.equal((await vision(['init'], folder)).code, 0);
      assert.equal((await vision(['check'], folder)).code, 0);
    });
  });

  it('never writes over a vision that is there', async () => {
    await withFolder({ 'vision.yaml': 'mine' }, async (folder) => {
      const { code, err } = await vision(['init'], folder);
      assert.equal(code, 2);
      assert.match(err, /there is one already/);
      assert.equal(await readFile(join(folder, 'vision.yaml'), 'utf8'), 'mine');
    });
  });

  it('suggests the folders that the repository has', async () => {
    await withFolder({ 'package.json': '{"workspaces":["apps/*"]}', 'apps/web/package.json': '{}', 'services/a.go': '' }, async (folder) => {
      await vision(['init'], folder);
      const text = await readFile(join(folder, 'vision.yaml'), 'utf8');
      assert.match(text, /# include: \[apps, services\]\n/);
      assert.match(text, /# code: \[apps\/web\]\n/);
    });
  });
});
