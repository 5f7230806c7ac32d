import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { newLines } from '../../support/edited.ts';
import { runCommand } from './run-command.ts';

const TRIES = 200;

/** Watches what a workflow does to the vision of a workspace, from when it was made. */
export class Written {
  readonly #page: Page;
  readonly #folder: string;
  readonly #before: string;

  static async on(page: Page, folder: string): Promise<Written> {
    return new Written(page, folder, await readFile(join(folder, 'vision.yaml'), 'utf8'));
  }

  private constructor(page: Page, folder: string, before: string) {
    this.#page = page;
    this.#folder = folder;
    this.#before = before;
  }

  /** Waits until the file is saved, expects it to have exactly these lines more than before, and takes them back by one undo. */
  async adds(...lines: readonly string[]): Promise<void> {
    const after = await this.#changed();
    assert.deepEqual(newLines(this.#before, after), lines);
    await this.#isTakenBack();
  }

  /** The same where lines change as well: says the whole text that is expected, made of the one before. */
  async becomes(expected: (before: string) => string): Promise<void> {
    const after = await this.#changed();
    assert.equal(after, expected(this.#before));
    await this.#isTakenBack();
  }

  /** Expects that nothing has been written. */
  async nothing(): Promise<void> {
    assert.equal(await readFile(join(this.#folder, 'vision.yaml'), 'utf8'), this.#before);
  }

  #changed(): Promise<string> {
    return this.#until((text) => text !== this.#before, 'nothing was written');
  }

  /** VS Code empties a file before it writes: what counts is a text that stays. */
  async #until(isSo: (text: string) => boolean, otherwise: string): Promise<string> {
    let before: string | undefined;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const text = await readFile(join(this.#folder, 'vision.yaml'), 'utf8');
      if (text !== '' && text === before && isSo(text)) return text;
      before = text;
      await sleep(100);
    }
    throw new Error(`Waited ${TRIES / 10} s: ${otherwise}.`);
  }

  /** By one undo, saved; then the file is closed, so that the next workflow saves it by itself again. */
  async #isTakenBack(): Promise<void> {
    await this.#page.keyboard.press('Control+Z');
    await runCommand(this.#page, 'File: Save without Formatting');
    await this.#until((text) => text === this.#before, 'one undo did not take it back');
    await runCommand(this.#page, 'View: Close All Editors');
  }
}
