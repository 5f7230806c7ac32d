import type { ItemKind } from '../../model/items.ts';
import { phrase, type Phrase } from '../../text/phrase.ts';

/** What people call an item of a kind. */
export function kindWord(kind: ItemKind): string {
  return kind === 'kpi' ? 'KPI' : kind;
}

const KINDS: Readonly<Record<ItemKind, Phrase>> = {
  objective: phrase`an objective`,
  kpi: phrase`a KPI`,
  initiative: phrase`an initiative`,
  scenario: phrase`a scenario`,
  decision: phrase`a decision`,
  trend: phrase`a trend`,
  feedback: phrase`a feedback`,
};

/** "a KPI", "an objective"; "an item" for any of them. */
export function aKind(kind: ItemKind | undefined): Phrase {
  return kind === undefined ? phrase`an item` : KINDS[kind];
}
