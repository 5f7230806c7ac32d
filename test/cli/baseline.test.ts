import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SMALL_VISION } from '../support/visions.ts';
import { vision, withFolder, type Outcome } from './support.ts';

const FILES = { 'vision.yaml': SMALL_VISION, 'src/cart/a.ts': '// TODO: old\n' };

/** Accepts what is wrong, changes a file, and checks against the baseline. */
async function afterwards(text: string, argv: readonly string[] = []): Promise<Outcome> {
  return withFolder(FILES, async (folder) => {
    await vision(['check', '--update-baseline'], folder);
    await writeFile(join(folder, 'src/cart/a.ts'), text);
    return vision(['check', '--baseline', 'vision-baseline.json', '--fail-on', 'hint', ...argv], folder);
  });
}

describe('vision check --update-baseline', () => {
  it('accepts all that is wrong, one finding a line, in the order of the files', async () => {
    await withFolder(FILES, async (folder) => {
      const { code, out } = await vision(['check', '--update-baseline', '--fail-on', 'hint'], folder);
      assert.deepEqual([code, /^No findings\.\n\d+ findings accepted by the baseline\n/.test(out)], [0, true]);
      const lines = (await readFile(join(folder, 'vision-baseline.json'), 'utf8')).split('\n');
      assert.deepEqual(lines.slice(0, 4), ['{', '  "version": 1,', '  "findings": [', '    {"rule":"orphan-marker","file":"src/cart/a.ts","about":"TODO: old","count":1},']);
    });
  });

  it('writes to the file that --baseline names, as the current folder sees it', async () => {
    await withFolder(FILES, async (folder) => {
      await vision(['check', '--update-baseline', '--baseline', 'accepted.json'], join(folder, 'src'));
      assert.match(await readFile(join(folder, 'src/accepted.json'), 'utf8'), /orphan-marker/);
    });
  });

  it('drops what is no longer needed', async () => {
    await withFolder(FILES, async (folder) => {
      await vision(['check', '--update-baseline'], folder);
      await writeFile(join(folder, 'src/cart/a.ts'), '');
      await vision(['check', '--update-baseline'], folder);
      assert.doesNotMatch(await readFile(join(folder, 'vision-baseline.json'), 'utf8'), /orphan-marker/);
    });
  });
});

describe('vision check --baseline', () => {
  it('leaves out what it accepts, also on other lines', async () => {
    const { code, out } = await afterwards('let a;\n\n  // TODO: old\n');
    assert.deepEqual([code, /^No findings\.$/m.test(out)], [0, true]);
  });

  it('reports what it does not', async () => {
    const { code, out } = await afterwards('// TODO: old\n\n// TODO: new\n');
    assert.deepEqual([code, out.startsWith('src/cart/a.ts:3:4 ')], [1, true]);
  });

  it('says what it accepts in vain, and fails nothing for it', async () => {
    const { code, out } = await afterwards('');
    assert.deepEqual([code, /^No longer needed in the baseline: orphan-marker · src\/cart\/a\.ts · TODO: old$/m.test(out)], [0, true]);
  });

  it('tells machines the same', async () => {
    const { out } = await afterwards('', ['--format', 'json']);
    assert.deepEqual(JSON.parse(out).baseline.outdated, [{ rule: 'orphan-marker', file: 'src/cart/a.ts', about: 'TODO: old', count: 1 }]);
  });

  it('shows what it accepts as suppressed in SARIF', async () => {
    const { out } = await afterwards('// TODO: old\n', ['--format', 'sarif']);
    const found = (JSON.parse(out).runs[0].results as { ruleId: string; suppressions: unknown }[]).find(({ ruleId }) => ruleId === 'orphan-marker');
    assert.deepEqual(found?.suppressions, [{ kind: 'external' }]);
  });

  const broken: readonly [what: string, content: string | undefined, message: RegExp][] = [
    ['there is none', undefined, /There is no baseline at .*b\.json.*--update-baseline/],
    ['it is not JSON', '{', /b\.json is not JSON/],
    ['it is of another version', '{ "version": 2, "findings": [] }', /is no baseline of this version \(version: /],
  ];
  for (const [what, content, message] of broken) {
    it(`cannot run where ${what}`, async () => {
      const { code, err } = await withFolder({ ...FILES, ...(content !== undefined && { 'b.json': content }) }, (folder) => vision(['check', '--baseline', 'b.json'], folder));
      assert.equal(code, 2);
      assert.match(err, message);
    });
  }
});
