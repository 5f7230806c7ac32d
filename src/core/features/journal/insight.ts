import type { EditResult } from '../../model/edit/edit-result.ts';
import type { INSIGHT_EFFECTS, INSIGHT_KINDS } from '../../model/schema/work.ts';
import { addDated } from './add-dated.ts';

export type InsightKind = (typeof INSIGHT_KINDS)[number];
export type InsightEffect = (typeof INSIGHT_EFFECTS)[number];

/** An insight as a person gives it. */
export interface NewInsight {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly title: string;
  readonly kind?: InsightKind | undefined;
  readonly url?: string | undefined;
  readonly note?: string | undefined;
  /** Ids of the items that it bears on. */
  readonly links?: readonly string[] | undefined;
  readonly effect?: InsightEffect | undefined;
}

/** Edits that note an insight down as one line. What says nothing is left out: no link, no effect on any. */
export function addInsight(text: string, insight: NewInsight): EditResult {
  const links = insight.links ?? [];
  const effect = insight.effect === 'neutral' || links.length === 0 ? undefined : insight.effect;
  return addDated(text, 'insights', { ...insight, links: links.length === 0 ? undefined : links, effect });
}

/** The address in a text that is nothing else, such as a clipboard may hold. */
export function addressIn(text: string): string | undefined {
  const trimmed = text.trim();
  return /^https?:\/\/[^\s/]+\S*$/i.test(trimmed) && trimmed.length < 2000 ? trimmed : undefined;
}
