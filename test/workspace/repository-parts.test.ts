import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readRepositoryParts } from '../../src/workspace/repository-parts.ts';

describe('the parts of a repository', () => {
  it('are read from its files, and ignored ones are none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vision-parts-'));
    try {
      const files = {
        'package.json': '{"workspaces":["apps/*"]}',
        'apps/web/package.json': '{}',
        'apps/web/src/a.ts': '',
        'tools/a.py': '',
        'node_modules/x/index.js': '',
        '.gitignore': 'node_modules\n',
        '.github/CODEOWNERS': '* @all\n/apps/ @rui\n',
      };
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
      assert.deepEqual(await readRepositoryParts(folder, { git: 'never' }), {
        areas: [
          { folder: 'apps', files: 2, tool: undefined, owners: ['@rui'] },
          { folder: 'apps/web', files: 2, tool: 'npm', owners: ['@rui'] },
          { folder: 'tools', files: 1, tool: undefined, owners: ['@all'] },
        ],
        owner: '@all',
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
