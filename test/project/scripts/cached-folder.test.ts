import assert from 'node:assert/strict';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cachedFolder } from '../../../scripts/support/cached-folder.ts';
import { Problem } from '../../../scripts/support/problem.ts';
import { type TemporaryFolder, temporaryFolder } from '../../../scripts/support/temporary-folder.ts';

describe('a folder that is made once', () => {
  let cache: TemporaryFolder;
  beforeEach(async () => {
    cache = await temporaryFolder('cache-test');
  });
  afterEach(() => cache[Symbol.asyncDispose]());

  const filledWith = (text: string) => (folder: string) => writeFile(join(folder, 'file'), text);

  it('is made the first time and found again the second', async () => {
    await cachedFolder(cache.path, 'editor-1', filledWith('first'));
    const folder = await cachedFolder(cache.path, 'editor-1', filledWith('second'));
    assert.equal(await readFile(join(folder, 'file'), 'utf8'), 'first');
  });

  it('leaves nothing behind where making it fails, and is made the next time', async () => {
    const halfWay = async (folder: string) => {
      await filledWith('half')(folder);
      throw new Error('no network');
    };
    await assert.rejects(cachedFolder(cache.path, 'editor-1', halfWay), /no network/);
    assert.deepEqual(await readdir(cache.path), []);
    await cachedFolder(cache.path, 'editor-1', filledWith('whole'));
    assert.deepEqual(await readdir(cache.path), ['editor-1']);
  });

  it('is whole where two runs make it at once', async () => {
    const [one, other] = await Promise.all(['one', 'other'].map((text) => cachedFolder(cache.path, 'editor-1', filledWith(text))));
    assert.equal(one, other);
    assert.deepEqual(await readdir(cache.path), ['editor-1']);
  });

  it('says what to do where the cache cannot be written', async () => {
    const file = join(cache.path, 'a-file');
    await writeFile(file, '');
    await assert.rejects(cachedFolder(file, 'editor-1', filledWith('')), (error) => error instanceof Problem && /VISION_VSCODE_CACHE/.test(error.message));
  });
});
