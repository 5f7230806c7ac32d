import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { settled } from '../test/ui/harness/settled.ts';
import type { Story } from '../test/ui/harness/story.ts';
import { STORIES } from '../test/ui/stories/list.ts';
import { SHIPPED } from './build/bundles.ts';
import { makeBundles } from './build/make.ts';
import { pictureSettings } from './pictures/settings.ts';
import { Problem } from './support/problem.ts';
import { runProgram } from './support/program.ts';
import { PROJECT_ROOT } from './support/project-root.ts';
import { inEditor } from './ui/in-editor.ts';
import { launchBrowser } from './vscode/browser.ts';
import { cacheFolder } from './vscode/cache.ts';
import { fetchCodeServer } from './vscode/code-server.ts';
import { whyNoFewWatches } from './vscode/few-watches.ts';

const FOLDER = 'test/ui/pictures/stories';
const FORMAT = { viewport: { width: 1280, height: 800 }, scale: 1 };

/**
 * `npm run test:ui`: does everyday stories in a real window, each in a fresh VS Code, and leaves a picture of how each ends.
 * `npm run test:ui -- link-todo` does the one of that name. With `--twice` a story that fails is done once more, and both
 * are told: a window that is drawn by a busy machine does not hear every key.
 */
await runProgram(async (signal) => {
  const { values: { twice }, positionals } = parseArgs({ options: { twice: { type: 'boolean', default: false } }, allowPositionals: true });
  const stories = chosen(positionals);
  await makeBundles(PROJECT_ROOT, SHIPPED);
  await mkdir(join(PROJECT_ROOT, FOLDER), { recursive: true });
  const cache = cacheFolder(process.env);
  const program = await fetchCodeServer(cache, console.log, signal);
  await using browser = await launchBrowser(cache, console.log, signal);

  let failed = 0;
  for (const story of stories) {
    const isTold = await tell(story, { program, browser, signal });
    const isToldAgain = !isTold && twice && (await tell(story, { program, browser, signal }));
    if (!isTold && !isToldAgain) failed += 1;
  }
  console.log(`\n${stories.length - failed} passed, ${failed} failed; pictures are in ${FOLDER}`);
  return failed === 0 ? 0 : 1;
});

function chosen(names: readonly string[]): readonly Story[] {
  const unknown = names.find((name) => !STORIES.some((story) => story.name === name));
  if (unknown !== undefined) throw new Problem(`There is no story "${unknown}". Known: ${STORIES.map(({ name }) => name).join(', ')}.`);
  return names.length === 0 ? STORIES : STORIES.filter(({ name }) => names.includes(name));
}

interface Tools {
  readonly program: string;
  readonly browser: Browser;
  readonly signal: AbortSignal;
}

/** Does a story and says how it went. @returns false where it failed; one that cannot be done here is left out, and says why */
async function tell(story: Story, tools: Tools): Promise<boolean> {
  const obstacle = story.watches === undefined ? undefined : await whyNoFewWatches();
  if (obstacle !== undefined) {
    console.log(`- ${story.title}  (${story.name}, left out: ${obstacle})`);
    return true;
  }
  const started = performance.now();
  const trouble = await troubleIn(story, tools);
  tools.signal.throwIfAborted();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${trouble === undefined ? '✔' : '✘'} ${story.title}  (${story.name}, ${seconds} s)`);
  if (trouble !== undefined) console.log(trouble.replaceAll(/^/gm, '    '));
  return trouble === undefined;
}

/** Why a story failed; undefined where it went well. */
async function troubleIn(story: Story, tools: Tools): Promise<string | undefined> {
  const file = join(PROJECT_ROOT, FOLDER, `${story.name}.png`);
  const failure = file.replace(/\.png$/, '.failed.png');
  await rm(failure, { force: true });
  const task = { ...tools, what: `the story "${story.name}"`, stage: story, ...(story.seconds !== undefined && { seconds: story.seconds }), settings: pictureSettings('dark'), format: FORMAT, failure };
  try {
    await inEditor(task, async ({ page, folder, use }) => {
      await story.steps(page, folder, (theme) => use(pictureSettings(theme)));
      await settled(page);
      await isQuiet(page);
      await page.screenshot({ path: file });
    });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @throws {Error} where something of ours has popped up: no story has an error in it */
async function isQuiet(page: Page): Promise<void> {
  const popUps = await page.locator('.notification-toast', { hasText: 'Vision' }).allTextContents();
  if (popUps.length > 0) throw new Error(`Something popped up: ${popUps.join(' ')}`);
}
