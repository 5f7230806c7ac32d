import { titleOf } from '../../model/items.ts';
import type { Trend } from '../../model/vision.ts';
import type { Snapshot } from '../../snapshot.ts';
import { named, type NamedItem } from './named-item.ts';

export interface StorySource {
  readonly title: string;
  /** Only addresses of the web: any other scheme could do something when it is followed. */
  readonly url: string | null;
  readonly date: string | null;
}

export interface StoryTrend extends NamedItem {
  /** Empty where nothing is written. */
  readonly kindText: string;
  readonly implication: string;
  readonly sources: readonly StorySource[];
  /** The objectives that answer it. */
  readonly objectives: readonly NamedItem[];
}

/** The briefing: where we stand and what happens around us. */
export interface StoryLandscape {
  readonly updated: string | null;
  /** In paragraphs. */
  readonly summary: readonly string[];
  readonly sharedWith: readonly string[];
  readonly trends: readonly StoryTrend[];
}

export function storyLandscape({ vision, say }: Snapshot): StoryLandscape | null {
  const { landscape } = vision.document;
  if (!landscape) return null;
  const objectives = vision.items.ofKind('objective');
  return {
    updated: landscape.updated ?? null,
    summary: paragraphs(landscape.summary),
    sharedWith: landscape.sharedWith ?? [],
    trends: vision.items.ofKind('trend').map((item) => ({
      id: item.id,
      title: titleOf(item),
      kindText: item.value.kind ? say(item.value.kind) : '',
      implication: item.value.implication?.trim() ?? '',
      sources: (item.value.sources ?? []).map(sourceOf),
      objectives: objectives.filter(({ value }) => value.trends?.includes(item.id)).map(named),
    })),
  };
}

/** Paragraphs are parted by empty lines. */
export function paragraphs(text = ''): string[] {
  return text.trim().split(/\n\s*\n/).filter(Boolean);
}

function sourceOf({ title, url, date }: NonNullable<Trend['sources']>[number]): StorySource {
  return { title: title ?? url ?? '…', url: url && /^https?:\/\//i.test(url) ? url : null, date: date ?? null };
}
