import type { Page } from 'playwright-core';
import type { Theme } from './picture.ts';
import type { Stage } from './stage.ts';

/** Something that people do every day, done with keyboard and mouse; it fails where something does not happen. */
export interface Story extends Stage {
  /** Names the picture that is left at its end. */
  readonly name: string;
  /** A sentence: what is done. */
  readonly title: string;
  /** How long it may take on a busy machine; three minutes where it is left out. */
  readonly seconds?: number;
  /**
   * @param folder the workspace on disk, where what was saved can be read
   * @param wear gives the window another theme than the dark one
   */
  readonly steps: (page: Page, folder: string, wear: (theme: Theme) => Promise<void>) => Promise<void>;
}
