import { CODE_STATES } from '../trace/code-state.ts';
import { emptyCounts } from '../trace/ground.ts';
import type { Coverage } from '../trace/trace.ts';

/** The coverage of a whole after one part of it has changed: every file counts for itself. */
export function movedCoverage(whole: Coverage, before: Coverage, after: Coverage): Coverage {
  const files = whole.files - before.files + after.files;
  const traced = whole.traced - before.traced + after.traced;
  const byState = emptyCounts();
  for (const state of CODE_STATES) byState[state] = whole.byState[state] - before.byState[state] + after.byState[state];
  return { files, traced, ratio: files === 0 ? null : traced / files, byState };
}
