import type { Page } from '../page.ts';
import type { PageId } from '../protocol.ts';
import { kpisPage } from './kpis.ts';
import { roadmapPage } from './roadmap.ts';
import { scenariosPage } from './scenarios.ts';
import { storyPage } from './story.ts';
import { tracePage } from './trace.ts';

/** The pages in the order of their tabs. A new page is a new line. */
export const PAGES: { readonly [Id in PageId]: Page<Id> } = {
  roadmap: roadmapPage,
  kpis: kpisPage,
  trace: tracePage,
  scenarios: scenariosPage,
  story: storyPage,
};

export const PAGE_IDS = Object.keys(PAGES) as PageId[];
