import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { specsByLaunch } from '../../../scripts/host-tests/specs.ts';
import { type TemporaryFolder, temporaryFolder } from '../../../scripts/support/temporary-folder.ts';
import type { Launch } from '../../host/harness/launch.ts';

const SAMPLE: Launch = { name: 'sample', specs: '*.test.ts', workspace: {} };
const EMPTY: Launch = { name: 'empty', specs: 'empty/*.test.ts', workspace: {} };

describe('the specs of a launch', () => {
  let folder: TemporaryFolder;
  beforeEach(async () => {
    folder = await temporaryFolder('specs-test');
  });
  afterEach(() => folder[Symbol.asyncDispose]());

  async function files(...paths: string[]): Promise<void> {
    for (const path of paths) {
      await mkdir(dirname(join(folder.path, path)), { recursive: true });
      await writeFile(join(folder.path, path), '');
    }
  }

  it('are the files that its glob names', async () => {
    await files('tree.test.ts', 'lens.test.ts', 'index.ts', 'empty/welcome.test.ts');
    const specs = specsByLaunch(folder.path, [SAMPLE, EMPTY]);
    assert.deepEqual(specs.get(SAMPLE), ['lens.test.ts', 'tree.test.ts']);
    assert.deepEqual(specs.get(EMPTY), ['empty/welcome.test.ts']);
  });

  it('are missing where no file fits', async () => {
    await files('tree.test.ts');
    assert.throws(() => specsByLaunch(folder.path, [SAMPLE, EMPTY]), /No spec is there for the launch "empty"/);
  });

  it('leave no file out: it would never run', async () => {
    await files('tree.test.ts', 'restricted/trust.test.ts');
    assert.throws(() => specsByLaunch(folder.path, [SAMPLE]), /No launch .* runs restricted\/trust\.test\.ts/);
  });
});
