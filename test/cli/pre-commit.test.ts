import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SMALL_VISION } from '../support/visions.ts';
import { vision, withFolder } from './support.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly pass_filenames: boolean;
}

const ROOT = join(import.meta.dirname, '../..');
const HOOKS = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Hook[];
const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { bin: Readonly<Record<string, string>> };

describe('the hooks for pre-commit', () => {
  for (const { id, entry, language } of HOOKS) {
    const [program = '', ...argv] = entry.split(' ');

    it(`${id} calls a program that the package has`, () => assert.deepEqual([language, bin[program]], ['node', 'dist/cli.js']));

    it(`${id} takes the options that the document shows`, async () => {
      const { code } = await withFolder({ 'vision.yaml': SMALL_VISION, 'src/cart/a.ts': '// TODO: x\n' }, (folder) => vision([...argv, '--fail-on', 'hint'], folder));
      assert.equal(code, 1);
    });
  }
});
