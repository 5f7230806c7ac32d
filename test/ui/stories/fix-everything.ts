import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { PROJECT_ROOT } from '../../../scripts/support/project-root.ts';
import { holds } from '../harness/disk.ts';
import { goToPlace } from '../harness/go-to-place.ts';
import { runCommand } from '../harness/run-command.ts';
import { seen } from '../harness/seen.ts';
import { openFile } from '../harness/steps.ts';
import type { Story } from '../harness/story.ts';

/** As `vision check --format json` tells it. */
interface Finding {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The sample has some two dozen findings; a fix may bring up another. */
const MOST_ROUNDS = 45;

export const fixEverything: Story = {
  name: 'fix-everything',
  title: 'Fix all findings of the sample down to none',
  seconds: 600,
  steps: async (page, folder) => {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const [finding] = await findingsIn(folder);
      if (!finding) {
        await openFile(page, 'vision.yaml');
        await seen(page.locator('.statusbar-item[aria-label="No Problems"]'), 'a status bar without problems');
        return;
      }
      await mend(page, folder, finding);
      await runCommand(page, 'File: Save All Files');
    }
    throw new Error(`After ${MOST_ROUNDS} fixes there are still findings: ${JSON.stringify(await findingsIn(folder))}`);
  },
};

/** What the command line says of the files on disk: it knows hints too, which no list of problems shows. */
async function findingsIn(folder: string): Promise<readonly Finding[]> {
  const program = [join(PROJECT_ROOT, 'dist/cli.js'), 'check', folder, '--format', 'json', '--fail-on', 'never', '--today', '2026-11-22'];
  const { stdout } = await promisify(execFile)(process.execPath, program, { maxBuffer: 1e8 });
  return (JSON.parse(stdout) as { readonly findings: readonly Finding[] }).findings;
}

/** Takes the first fix that is offered where the finding is shown, and the first answer to what it asks. */
async function mend(page: Page, folder: string, finding: Finding): Promise<void> {
  const { file, line, column } = await shownAt(folder, finding);
  await openFile(page, file);
  // By steps of a character: VS Code counts the columns of tabs otherwise.
  await goToPlace(page, line, 1);
  for (let step = 1; step < column; step += 1) await page.keyboard.press('ArrowRight');
  // What cannot be read has no fix: its line goes.
  if (finding.rule === 'yaml-syntax') return page.keyboard.press('Control+Shift+K');
  await seen(page.locator('.codicon-light-bulb, .codicon-gutter-lightbulb, .codicon-gutter-lightbulb-auto-fix, .lightBulbWidget'), `a light bulb for ${finding.rule} in ${file}:${line}`);
  await page.keyboard.press('Control+.');
  const fix = await seen(page.locator('.action-widget .monaco-list-row.focused'), `a fix for ${finding.rule} in ${file}:${line}`);
  await page.keyboard.press('Enter');
  await fix.waitFor({ state: 'hidden' });
  await answerFirst(page);
}

/** What is said about a folder stands in the vision, where it says which code counts. */
async function shownAt(folder: string, finding: Finding): Promise<Finding> {
  if (!['orphan-folder', 'stranded-code'].includes(finding.rule)) return finding;
  const lines = (await holds(folder, 'vision.yaml', 'include:')).split('\n');
  const line = lines.findIndex((text) => text.startsWith('  include:'));
  return { ...finding, file: 'vision.yaml', line: line + 1, column: 3 };
}

async function answerFirst(page: Page): Promise<void> {
  const asked = page.locator('.quick-input-widget .quick-input-list .monaco-list-row.focused');
  const isAsked = () => asked.waitFor({ state: 'visible', timeout: 1200 }).then(() => true).catch(() => false);
  while (await isAsked()) {
    await page.keyboard.press('Enter');
    await asked.waitFor({ state: 'hidden', timeout: 5000 }).catch(() => undefined);
  }
}
