import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { SHIPPED } from '../../scripts/build/bundles.ts';
import { buildOptions } from '../../scripts/build/options.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Builds the program from the sources of this moment into a folder laid out as the package is, and gives its path. */
export async function buildProgram(home: string): Promise<string> {
  for (const file of ['package.json', 'README.md', 'LICENSE']) cpSync(join(ROOT, file), join(home, file));
  for (const bundle of SHIPPED.filter(({ name }) => ['cli', 'scan-worker', 'report'].includes(name))) {
    await build({ ...buildOptions(ROOT, bundle), outfile: join(home, `dist/${bundle.name}.js`) });
  }
  return join(home, 'dist/cli.js');
}
