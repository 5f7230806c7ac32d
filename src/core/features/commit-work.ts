import type { Item } from '../model/items.ts';
import type { Snapshot } from '../snapshot.ts';
import { nearest } from '../text/nearest.ts';
import { isClosed } from '../trace/code-state.ts';
import { servedBy } from '../trace/served.ts';

/** What is known of a commit. Paths are relative to the folder of the vision. */
export interface Commit {
  readonly hash: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly subject: string;
  /** What its `Vision:` trailers name. */
  readonly trailers: readonly string[];
  readonly paths: readonly string[];
}

/** Where work went that serves no item: code that needs none, code without a reason, or nothing that is expected to have one. */
export const ELSEWHERE = ['exempt', 'orphaned', 'out-of-scope'] as const;

export type Target = Item | (typeof ELSEWHERE)[number];

/** A part of a commit, 0..1; the parts of a commit add up to 1. */
export interface Share {
  readonly target: Target;
  readonly share: number;
}

/** What a commit was for. */
export interface CommitWork {
  readonly commit: Commit;
  readonly via: 'trailer' | 'paths';
  /** The largest first. */
  readonly shares: readonly Share[];
  /** Ids in trailers that do not exist, with what was probably meant. */
  readonly unknown: readonly { readonly id: string; readonly suggestion: string | undefined }[];
}

/** Says what commits were for: what their trailers name, else in equal parts what each changed file serves. */
export function commitWork(snapshot: Snapshot, commits: readonly Commit[]): CommitWork[] {
  const { items } = snapshot.vision;
  return commits.map((commit) => {
    const named = commit.trailers.flatMap((id) => items.get(id) ?? []);
    const unknown = commit.trailers.filter((id) => !items.has(id)).map((id) => ({ id, suggestion: nearest(id, items.ids()) }));
    const targets = named.length > 0 ? [[...new Set(named)]] : commit.paths.flatMap((path) => targetsOf(snapshot, path));
    return { commit, via: named.length > 0 ? 'trailer' : 'paths', shares: sharesOf(targets), unknown };
  });
}

/** What work on a file is for: the open items that it serves, else all of them. Nothing for the vision itself and what is no part of it. */
function targetsOf({ trace, input }: Snapshot, path: string): Target[][] {
  if (!trace || path === input.visionFile) return [];
  const served = servedBy(trace, path);
  const open = served.filter((item) => !isClosed(item));
  if (served.length > 0) return [open.length > 0 ? open : served];
  const { exempt, inScope } = trace.ground.of(path);
  if (!inScope) return [];
  return [[exempt ? 'exempt' : 'orphaned']];
}

/** Each list is one equal part, to be shared by those in it. */
function sharesOf(parts: readonly (readonly Target[])[]): Share[] {
  if (parts.length === 0) return [{ target: 'out-of-scope', share: 1 }];
  const shares = new Map<Target, number>();
  for (const part of parts) for (const target of part) shares.set(target, (shares.get(target) ?? 0) + 1 / parts.length / part.length);
  return Array.from(shares, ([target, share]) => ({ target, share })).toSorted((a, b) => b.share - a.share);
}
