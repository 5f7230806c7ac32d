import type { Finding } from '../rules/finding.ts';
import type { Snapshot } from '../snapshot.ts';
import { FindingIdentifier, identityKey } from './finding-identity.ts';
import { unmatched } from './unmatched.ts';

/** What a change did to the findings. */
export interface FindingChanges {
  /** Findings that were not there before, in the order of the snapshot. */
  readonly added: readonly Finding[];
  /** Findings that are gone, in the order of the earlier snapshot. */
  readonly resolved: readonly Finding[];
}

interface Known {
  readonly finding: Finding;
  readonly key: string;
  /** The same for a marker that went to another file; '' where nothing but the file tells it from others. */
  readonly movedKey: string;
}

/**
 * Holds the findings of two snapshots against each other. Moved lines change nothing, nor does a marker that moved
 * to another file. Of several that are alike as many are new as there are more of them: the last ones.
 */
export function findingChanges(before: Snapshot, after: Snapshot): FindingChanges {
  const inPlace = unmatched(known(before, after), known(after, before), ({ key }) => key);
  const left = unmatched(inPlace.before, inPlace.after, ({ movedKey }) => movedKey || undefined);
  return { added: left.after.map(({ finding }) => finding), resolved: left.before.map(({ finding }) => finding) };
}

/** What both snapshots share was not even checked again: it needs no comparison. */
function known(snapshot: Snapshot, other: Snapshot): Known[] {
  const identifier = new FindingIdentifier(snapshot);
  const shared = new Set(other.findings);
  return snapshot.findings.filter((finding) => !shared.has(finding)).map((finding) => {
    const identity = identifier.of(finding);
    // A vision that is renamed is still the vision.
    const file = finding.site === 'vision' ? '' : identity.file;
    // A bare TODO is like any other.
    const isMovable = finding.site === 'code' && identity.about.includes(' ');
    return { finding, key: identityKey({ ...identity, file }), movedKey: isMovable ? identityKey({ ...identity, file: '' }) : '' };
  });
}
