import { todayIn } from '../../core/progress/today.ts';
import { nextSnapshot, type Snapshot, type SnapshotInput } from '../../core/snapshot.ts';

/** The snapshot of an input: the previous one itself where nothing that it is made of has changed. */
export function latestSnapshot(input: SnapshotInput, previous: Snapshot | undefined): Snapshot {
  return previous && isMadeOf(previous, input) ? previous : nextSnapshot(input, previous);
}

function isMadeOf(snapshot: Snapshot, { text, visionFile, codeBase, clock, history }: SnapshotInput): boolean {
  const { input, vision, today } = snapshot;
  const now = 'today' in clock ? clock.today : todayIn(vision.document.settings?.timezone, clock.now);
  return input.text === text && input.visionFile === visionFile && input.codeBase === codeBase && input.history === history && today === now;
}
