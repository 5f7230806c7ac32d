import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SMALL_VISION } from '../support/visions.ts';
import { inFolder } from '../workspace/support/temp-folder.ts';
import { vision, withFolder } from './support.ts';

const BROKEN = SMALL_VISION.replace('objective: grow', 'objective: grwo');
const FILES = { 'vision.yaml': BROKEN, 'src/cart/a.ts': '// TODO: x\r\nlet a;\r\n' };

async function state(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, `${(await stat(file)).mtimeMs} ${(await readFile(file)).toString('base64')}`])));
}

describe('vision check --fix', () => {
  it('writes the safe fixes, says how many on stderr, and reports what is left', async () => {
    await withFolder(FILES, async (folder) => {
      const { code, out, err } = await vision(['check', '--fix'], folder);
      assert.deepEqual([code, err], [0, '2 findings fixed in 2 files.\n']);
      assert.equal(await readFile(join(folder, 'vision.yaml'), 'utf8'), SMALL_VISION);
      assert.equal(await readFile(join(folder, 'src/cart/a.ts'), 'utf8'), '// TODO(fast-cart): x\r\nlet a;\r\n');
      assert.doesNotMatch(out, /orphan-marker|unknown-id/);
    });
  });

  it('keeps byte order marks', async () => {
    await withFolder({ ...FILES, 'src/cart/a.ts': '\uFEFF// TODO: x\n' }, async (folder) => {
      await vision(['check', '--fix'], folder);
      assert.equal(await readFile(join(folder, 'src/cart/a.ts'), 'utf8'), '\uFEFF// TODO(fast-cart): x\n');
    });
  });

  it('does nothing the second time', async () => {
    await withFolder(FILES, async (folder) => {
      await vision(['check', '--fix'], folder);
      const before = await state(folder);
      assert.match((await vision(['check', '--fix'], folder)).err, /^0 findings fixed in 0 files\.$/m);
      assert.deepEqual(await state(folder), before);
    });
  });

  it('leaves alone what is not UTF-8', async () => {
    const latin = Buffer.from('// caf\xe9 TODO: x\n// TODO: y\n', 'latin1');
    await withFolder({ 'vision.yaml': SMALL_VISION, 'src/cart/a.ts': latin }, async (folder) => {
      await vision(['check', '--fix'], folder);
      assert.deepEqual(await readFile(join(folder, 'src/cart/a.ts')), latin);
    });
  });

  it('mends with --since only what is new', async () => {
    await inFolder(async (folder) => {
      folder.repository().write({ 'vision.yaml': SMALL_VISION, 'src/cart/a.ts': '// TODO: old\n' }).commit();
      folder.write({ 'src/cart/a.ts': '// TODO: old\n\n// TODO: new\n' });
      await vision(['check', '--since', 'HEAD', '--fix'], folder.path);
      assert.equal(await readFile(folder.at('src/cart/a.ts'), 'utf8'), '// TODO: old\n\n// TODO(fast-cart): new\n');
    });
  });
});

describe('vision check --dry-run', () => {
  it('prints a diff that git can apply, and writes nothing', async () => {
    await inFolder(async (folder) => {
      folder.repository().write(Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`shop/${path}`, text]))).commit();
      const before = await state(folder.at('shop'));
      const { out } = await vision(['check', '--dry-run', 'shop'], folder.path);
      assert.deepEqual(await state(folder.at('shop')), before);
      await writeFile(folder.at('fix.patch'), out);
      execFileSync('git', ['-C', folder.path, 'apply', '-v', 'fix.patch'], { stdio: 'pipe' });
      assert.equal(await readFile(folder.at('shop/vision.yaml'), 'utf8'), SMALL_VISION);
      assert.match(out, /^--- a\/shop\/src\/cart\/a\.ts\n\+\+\+ b\/shop\/src\/cart\/a\.ts\n@@ -1,2 \+1,2 @@\n-\/\/ TODO: x\r\n\+\/\/ TODO\(fast-cart\): x\r\n/m);
    });
  });

  it('prints a diff that git can apply where very many lines change', async () => {
    await inFolder(async (folder) => {
      const many = (marker: string) => `${`${marker}\n\n`.repeat(6000)}last`;
      folder.repository().write({ 'vision.yaml': SMALL_VISION, 'src/cart/a.ts': many('// TODO: x') }).commit();
      await writeFile(folder.at('fix.patch'), (await vision(['check', '--dry-run'], folder.path)).out);
      execFileSync('git', ['-C', folder.path, 'apply', 'fix.patch'], { stdio: 'pipe' });
      assert.equal(await readFile(folder.at('src/cart/a.ts'), 'utf8'), many('// TODO(fast-cart): x'));
    });
  });

  it('prints nothing where there is nothing to mend', async () => {
    const { code, out } = await withFolder({ 'vision.yaml': SMALL_VISION }, (folder) => vision(['check', '--fix', '--dry-run'], folder));
    assert.deepEqual([code, out], [0, '']);
  });

  it('exits as the check without it', async () => {
    assert.equal((await withFolder(FILES, (folder) => vision(['check', '--dry-run'], folder))).code, 1);
  });
});

describe('vision check without --fix', () => {
  it('writes nothing, whatever it finds', async () => {
    await withFolder(FILES, async (folder) => {
      const before = await state(folder);
      for (const format of ['text', 'json', 'sarif', 'github', 'markdown', 'junit']) await vision(['check', '--format', format], folder);
      assert.deepEqual(await state(folder), before);
    });
  });
});
