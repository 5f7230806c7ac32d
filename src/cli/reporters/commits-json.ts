import type { CommitWork, Target } from '../../core/features/commit-work.ts';
import type { QuarterWork } from '../../core/features/quarter-work.ts';

/** Commits and quarters as JSON, version 1. Shares are 0..1; work that serves no item says in `code` what it was on. */
export function commitsJson(work: readonly CommitWork[], quarters: readonly QuarterWork[]): string {
  const result = {
    version: 1,
    commits: work.map(({ commit: { hash, date, subject }, via, shares, unknown }) => ({
      hash,
      date,
      subject,
      via,
      work: shares.map(({ target, share }) => ({ ...named(target), share })),
      unknown: unknown.map(({ id }) => id),
    })),
    quarters: quarters.map(({ quarter, commits, rows }) => ({
      quarter,
      commits,
      work: rows.map(({ target, share, planned }) => ({ ...named(target), share, planned })),
    })),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function named(target: Target) {
  return typeof target === 'string' ? { item: null, code: target } : { item: target.id };
}
