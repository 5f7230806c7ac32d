import type { CoveredItem, Tally, TraceCell } from '../protocol.ts';
import type { Say } from '../say.ts';
import { statesIn } from './code-states.ts';

const NAMED = 3;

/** `1 file`, `2,300 files`. */
export function fileCount(files: number, say: Say): string {
  return files === 1 ? say('{0} file', 1) : say('{0} files', formatNumber(files));
}

/** As the reader's language writes numbers. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(document.documentElement.lang || 'en').format(value);
}

/** A ratio 0..1 as `62 %`; a small part is never none and a large one never all. */
export function percent(ratio: number): string {
  if (ratio > 0 && ratio < 0.01) return '< 1 %';
  return `${ratio < 1 ? Math.min(99, Math.round(ratio * 100)) : 100} %`;
}

/** What a cell is called. */
export function cellName({ kind, name }: TraceCell, say: Say): string {
  return kind === 'others' ? say('Others') : name;
}

/** `23 active, 9 planned` */
export function statesText(tally: Tally, say: Say): string {
  return statesIn(tally)
    .map(({ state, files }) => `${formatNumber(files)} ${say(state)}`)
    .join(', ');
}

/** The titles of the items that most files serve. */
export function servedText({ serves }: Tally, titles: ReadonlyMap<string, CoveredItem>, say: Say): string {
  return serves.length === 0 ? say('serves no roadmap item') : say('serves {0}', servedTitles({ serves }, titles));
}

/** `A fast cart, Better search +5` */
export function servedTitles({ serves }: Pick<Tally, 'serves'>, titles: ReadonlyMap<string, CoveredItem>): string {
  const named = serves.slice(0, NAMED).map(({ id }) => titles.get(id)?.title ?? id);
  const more = serves.length > NAMED ? ` +${serves.length - NAMED}` : '';
  return `${named.join(', ')}${more}`;
}
