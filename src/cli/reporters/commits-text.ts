import type { CommitWork, Target } from '../../core/features/commit-work.ts';
import { formatCount, formatRatio } from '../../core/features/format.ts';
import type { QuarterWork, WorkRow } from '../../core/features/quarter-work.ts';
import { titleOf } from '../../core/model/items.ts';
import { table } from './table.ts';
import { paint, plain } from './terminal.ts';

const ELSEWHERE_WORDS = { exempt: '(exempt code)', orphaned: '(code without a reason)', 'out-of-scope': '(out of scope)' } as const;

/** Each commit with what it served, then each quarter: where the work went, and where the roadmap says it should go. */
export function commitsText(work: readonly CommitWork[], quarters: readonly QuarterWork[], colour: boolean): string {
  if (work.length === 0) return 'No commits.\n';
  const commits = table(work.map(({ commit, shares }) => [commit.hash.slice(0, 10), commit.date, shares.map(({ target }) => nameOf(target)).join(', '), plain(commit.subject)]), '');
  return [commits, ...quarters.map((quarter) => quarterBlock(quarter, colour))].join('\n');
}

function quarterBlock({ quarter, commits, rows }: QuarterWork, colour: boolean): string {
  return `${paint('bold', `${quarter}: ${formatCount(commits, 'commit')}`, colour)}\n${table(rows.map(row))}`;
}

function row({ target, share, planned }: WorkRow): string[] {
  const plan = planned === null ? (typeof target === 'string' ? '' : 'not on this roadmap') : `planned ${formatRatio(planned)}`;
  return [formatRatio(share).padStart('100 %'.length), plan, nameOf(target), typeof target === 'string' ? '' : plain(titleOf(target))];
}

function nameOf(target: Target): string {
  return typeof target === 'string' ? ELSEWHERE_WORDS[target] : target.id;
}
