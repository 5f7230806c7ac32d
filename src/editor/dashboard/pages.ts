import { kpisPage } from '../../core/features/dashboard/kpis.ts';
import { roadmap } from '../../core/features/dashboard/roadmap.ts';
import { scenariosPage } from '../../core/features/dashboard/scenarios.ts';
import { storyPage } from '../../core/features/dashboard/story.ts';
import { tracePage } from '../../core/features/dashboard/trace.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { NewsOf, PageData, PageId, PageNews } from '../../webview/protocol.ts';

/** What each page of the dashboard is drawn from. A new page is a new line. */
const PAGES: { readonly [Id in PageId]: (snapshot: Snapshot, at: string) => PageData[Id] } = {
  roadmap,
  kpis: kpisPage,
  trace: tracePage,
  scenarios: scenariosPage,
  story: storyPage,
};

export function isPageId(name: unknown): name is PageId {
  return typeof name === 'string' && Object.hasOwn(PAGES, name);
}

/** What is to be told about a page. @param at where on it, for a page of which only a part is told */
export function newsOf<Id extends PageId>(snapshot: Snapshot, page: Id, at: string): PageNews {
  const news: NewsOf<Id> = { kind: 'page', page, data: PAGES[page](snapshot, at), title: snapshot.vision.document.title ?? snapshot.input.visionFile, today: snapshot.today };
  return news as unknown as PageNews;
}
