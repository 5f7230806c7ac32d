import type { Page } from 'playwright-core';
import type { WorkspaceSource } from '../../host/harness/launch.ts';

/** Something that people do every day, done with keyboard and mouse; it fails where something does not happen. */
export interface Story {
  /** Names the picture that is left at its end. */
  readonly name: string;
  /** A sentence: what is done. */
  readonly title: string;
  /** A copy of the sample repository where it is left out. */
  readonly workspace?: WorkspaceSource;
  /** @param folder the workspace on disk, where what was saved can be read */
  readonly steps: (page: Page, folder: string) => Promise<void>;
}
