import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The files that the package of the extension would hold. */
function packaged(): string[] {
  const { stdout, stderr, status } = spawnSync(join(ROOT, 'node_modules/.bin/vsce'), ['ls', '--no-dependencies'], { cwd: ROOT, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout.trim().split('\n');
}

describe('the VSIX', () => {
  const files = packaged();

  it('holds only what runs, and what people read first', () => {
    const known = /^(package\.json|package\.nls(\.\w+)?\.json|(README|CHANGELOG)\.md|LICENSE|dist\/(extension\.js|extension\/[\w-]+\.js|report\.js|scan-worker\.js|dashboard\.(js|css)|third-party-notices\.txt)|media\/.+|schemas\/.+|syntaxes\/.+|l10n\/.+)$/;
    assert.deepEqual(files.filter((file) => !known.test(file)), []);
  });

  it('holds every file that the manifest names', () => {
    const named = readFileSync(join(ROOT, 'package.json'), 'utf8').matchAll(/"\.?\/?((?:media|syntaxes|schemas|l10n)\/[\w./-]+\.\w+)"/g);
    const missing = Array.from(named, ([, file]) => file ?? '').filter((file) => !files.includes(file));
    assert.deepEqual(missing, []);
  });
});
