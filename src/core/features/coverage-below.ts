import type { Snapshot } from '../snapshot.ts';
import { emptyCounts, isTraced } from '../trace/ground.ts';
import type { Coverage } from '../trace/trace.ts';
import { filesBelow } from './files-below.ts';

/** The coverage of a part of the code: of the files below a folder ('' = all), or of one file. */
export function coverageBelow(snapshot: Snapshot, path: string): Coverage {
  const { trace } = snapshot;
  const byState = emptyCounts();
  const counted = { files: 0, traced: 0 };
  for (const file of trace ? filesBelow(snapshot, path) : []) {
    const ground = trace?.ground.of(file);
    const state = trace?.stateOf(file);
    if (!ground?.inScope || !state) continue;
    byState[state] += 1;
    if (ground.exempt) continue;
    counted.files += 1;
    if (isTraced(state)) counted.traced += 1;
  }
  return { ...counted, ratio: counted.files === 0 ? null : counted.traced / counted.files, byState };
}
