import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';

export const THEMES = ['light', 'dark', 'high-contrast', 'high-contrast-light'] as const;
export type Theme = (typeof THEMES)[number];

/** A picture of the running editor. */
export interface Picture extends Stage {
  /** The first part of the file name, before the theme's. */
  readonly name: string;
  /** All themes where it is left out. */
  readonly themes?: readonly Theme[];
  /** The themes in which a document shows it. */
  readonly inDocs?: readonly Theme[];
  /** Whether it has to be made anew in each theme, because something in it is drawn for one and stays. */
  readonly anew?: true;
  /** The size of the window, in CSS pixels, where it matters. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What is done in the open workbench before the picture is taken. */
  readonly steps: (page: Page) => Promise<unknown>;
}
