import type { Page } from 'playwright-core';
import type { WorkspaceSource } from '../../host/harness/launch.ts';

export const THEMES = ['light', 'dark', 'high-contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** A picture of the running editor. */
export interface Picture {
  /** The first part of the file name, before the theme's. */
  readonly name: string;
  /** All themes where it is left out. */
  readonly themes?: readonly Theme[];
  /** The themes in which a document shows it. */
  readonly inDocs?: readonly Theme[];
  /** A copy of the sample repository where it is left out. */
  readonly workspace?: WorkspaceSource;
  /** What is done in the open workbench before the picture is taken. */
  readonly steps: (page: Page) => Promise<void>;
}
