import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** VS Code draws rows that are read out in other words than they show; that the shown name is among them is a test of its own. */
const OPTIONS: RunOptions = { resultTypes: ['violations'], rules: { 'label-content-name-mismatch': { enabled: false } } };

/** Looks with axe at a part of the window. @throws {Error} that lists what it finds serious or critical */
export async function hasNoSeriousFlaw(page: Page | Frame, part: string): Promise<void> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations, passes } = await page.evaluate(run, { part, options: OPTIONS });
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  assert.deepEqual(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 300)).join(' ')}`), [], `flaws in ${part}`);
  assert.ok(passes.length > 0, `axe found nothing to look at in ${part}.`);
}

/** Runs in the window. */
async function run({ part, options }: { readonly part: string; readonly options: RunOptions }): Promise<AxeResults> {
  const { axe } = globalThis as unknown as { readonly axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> } };
  return axe.run({ include: [part] }, options);
}
