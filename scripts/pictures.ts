import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { GALLERY } from '../test/ui/gallery.ts';
import { type Theme, THEMES } from '../test/ui/harness/picture.ts';
import { SHIPPED } from './build/bundles.ts';
import { makeBundles } from './build/make.ts';
import { takePicture } from './pictures/take-picture.ts';
import { Problem } from './support/problem.ts';
import { runProgram } from './support/program.ts';
import { PROJECT_ROOT } from './support/project-root.ts';
import { launchBrowser } from './vscode/browser.ts';
import { cacheFolder } from './vscode/cache.ts';
import { fetchCodeServer } from './vscode/code-server.ts';

const FOLDER = 'test/ui/pictures';

/**
 * `npm run pictures`: takes the pictures of the gallery in each of their themes.
 * `npm run pictures -- explorer dark` takes those of this name, or theme, or both.
 */
await runProgram(async (signal) => {
  const wanted = process.argv.slice(2);
  const pictures = GALLERY.filter(({ name }) => isWanted(name, namesIn(wanted)));
  await makeBundles(PROJECT_ROOT, SHIPPED);
  await mkdir(join(PROJECT_ROOT, FOLDER), { recursive: true });
  const cache = cacheFolder(process.env);
  const program = await fetchCodeServer(cache, console.log, signal);
  await using browser = await launchBrowser(cache, console.log, signal);

  let failed = 0;
  for (const picture of pictures) {
    for (const theme of (picture.themes ?? THEMES).filter((theme) => isWanted(theme, themesIn(wanted)))) {
      const file = join(FOLDER, `${picture.name}.${theme}.png`);
      const started = performance.now();
      const trouble = await troubleOf(takePicture({ picture, theme, program, browser, file: join(PROJECT_ROOT, file), signal }));
      signal.throwIfAborted();
      if (trouble !== undefined) failed += 1;
      console.log(`${file.padEnd(48)} ${trouble ?? `${((performance.now() - started) / 1000).toFixed(1)} s`}`);
    }
  }
  return failed === 0 ? 0 : 1;
});

function namesIn(words: readonly string[]): string[] {
  const unknown = words.find((word) => !isTheme(word) && !GALLERY.some(({ name }) => name === word));
  if (unknown !== undefined) throw new Problem(`"${unknown}" is neither a picture (${GALLERY.map(({ name }) => name).join(', ')}) nor a theme (${THEMES.join(', ')}).`);
  return words.filter((word) => !isTheme(word));
}

function themesIn(words: readonly string[]): Theme[] {
  return words.filter(isTheme);
}

function isTheme(word: string): word is Theme {
  return THEMES.some((theme) => theme === word);
}

/** Naming none means all. */
function isWanted(word: string, wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.includes(word);
}

async function troubleOf(work: Promise<void>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}
