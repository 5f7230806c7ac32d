import type { Finding } from '../rules/finding.ts';
import type { Snapshot } from '../snapshot.ts';
import { FindingIdentifier, identityKey, type FindingIdentity } from './finding-identity.ts';

/** Findings that were there when somebody began, and are accepted until they are mended. */
export interface BaselineEntry extends FindingIdentity {
  /** How many findings are alike in all of it. */
  readonly count: number;
}

/** The findings of a snapshot beside a baseline. */
export interface BaselineMatch {
  /** Those that the baseline does not hold. */
  readonly rest: readonly Finding[];
  readonly accepted: readonly Finding[];
  /** What the baseline holds in vain, with the number of findings that are gone. */
  readonly outdated: readonly BaselineEntry[];
}

/** All findings of a snapshot as a baseline, in the order of file, rule and text, so that it changes little. */
export function baselineOf(snapshot: Snapshot, findings: readonly Finding[] = snapshot.findings): BaselineEntry[] {
  const identifier = new FindingIdentifier(snapshot);
  const entries = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    const identity = identifier.of(finding);
    const key = identityKey(identity);
    entries.set(key, { ...identity, count: (entries.get(key)?.count ?? 0) + 1 });
  }
  return [...entries.values()].toSorted((a, b) => compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.about, b.about));
}

/** Takes out of the findings what a baseline accepts. Of more findings that are alike than it holds, the last ones are left. */
export function matchBaseline(snapshot: Snapshot, entries: readonly BaselineEntry[]): BaselineMatch {
  const identifier = new FindingIdentifier(snapshot);
  const left = new Map(entries.map((entry) => [identityKey(entry), entry.count]));
  const [rest, accepted]: [Finding[], Finding[]] = [[], []];
  for (const finding of snapshot.findings) {
    const key = identifier.keyOf(finding);
    const count = left.get(key) ?? 0;
    (count > 0 ? accepted : rest).push(finding);
    if (count > 0) left.set(key, count - 1);
  }
  const outdated = entries.map((entry) => ({ ...entry, count: left.get(identityKey(entry)) ?? 0 })).filter(({ count }) => count > 0);
  return { rest, accepted, outdated };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
