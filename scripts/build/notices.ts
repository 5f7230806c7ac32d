import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** The licences of all packages whose code is in the bundles: most ask to be handed on with it. */
export const NOTICES = 'dist/third-party-notices.txt';

export function writeNotices(root: string, metafiles: readonly Metafile[]): void {
  const inputs = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap((output) => Object.keys(output.inputs)));
  const texts = packagesAmong(inputs).map((name) => noticeOf(root, name));
  writeFileSync(join(root, NOTICES), `This program holds code of these packages.\n\n${texts.join('\n')}`);
}

function packagesAmong(inputs: readonly string[]): string[] {
  const names = inputs.flatMap((input) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  return [...new Set(names)].toSorted();
}

function noticeOf(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  return `${'='.repeat(72)}\n${name} ${version} (${license})\n\n${text.trim()}\n`;
}
