import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GALLERY } from '../test/ui/gallery.ts';
import type { Theme } from '../test/ui/harness/picture.ts';
import { SHIPPED } from './build/bundles.ts';
import { makeBundles } from './build/make.ts';
import { choosePictures } from './pictures/choose.ts';
import { takePictures } from './pictures/take-pictures.ts';
import { runProgram } from './support/program.ts';
import { PROJECT_ROOT } from './support/project-root.ts';
import { launchBrowser } from './vscode/browser.ts';
import { cacheFolder } from './vscode/cache.ts';
import { fetchCodeServer } from './vscode/code-server.ts';

/** To look at: large, and ignored by git. */
const TO_LOOK_AT = { folder: 'test/ui/pictures', separator: '.', format: { viewport: { width: 1280, height: 800 }, scale: 2 } };
/** For readers of the docs: small enough to be kept. */
const FOR_DOCS = { folder: 'docs/pictures', separator: '-', format: { viewport: { width: 1120, height: 640 }, scale: 1 } };

/**
 * `npm run pictures`: takes the pictures of the gallery in each of their themes.
 * `npm run pictures -- strategy dark` takes those of this name, or theme, or both;
 * `npm run pictures -- --docs` takes anew those that README and docs show.
 */
await runProgram(async (signal) => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { docs: { type: 'boolean', default: false } } });
  const tasks = choosePictures(GALLERY, positionals, values.docs);
  const { folder, format, separator } = values.docs ? FOR_DOCS : TO_LOOK_AT;
  await makeBundles(PROJECT_ROOT, SHIPPED);
  await mkdir(join(PROJECT_ROOT, folder), { recursive: true });
  const cache = cacheFolder(process.env);
  const program = await fetchCodeServer(cache, console.log, signal);
  await using browser = await launchBrowser(cache, console.log, signal);

  let failed = 0;
  for (const { picture, themes } of tasks) {
    const fileFor = (theme: Theme) => join(PROJECT_ROOT, folder, `${picture.name}${separator}${theme}.png`);
    const started = performance.now();
    const trouble = await troubleOf(takePictures({ picture, themes, program, browser, fileFor, format, signal }));
    signal.throwIfAborted();
    if (trouble !== undefined) failed += 1;
    console.log(`${picture.name.padEnd(24)} ${themes.join(', ').padEnd(48)} ${trouble ?? `${((performance.now() - started) / 1000).toFixed(1)} s`}`);
  }
  return failed === 0 ? 0 : 1;
});

async function troubleOf(work: Promise<void>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}
