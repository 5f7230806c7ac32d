import type { Snapshot } from '../snapshot.ts';
import { betterState, type CodeState } from '../trace/code-state.ts';
import type { Coverage } from '../trace/trace.ts';
import { coverageBelow } from './coverage-below.ts';
import { fileLinks, type FileLink } from './file-links.ts';
import { filesBelow } from './files-below.ts';

/** A link and how many of the files it holds; an annotation or a marker speaks in one. */
export interface PathLink extends FileLink {
  readonly files: number;
}

/** Why a file or folder exists. */
export interface PathExplanation {
  /** The best state of its files; undefined where none is expected to have a why and nothing links any. */
  readonly state: CodeState | undefined;
  /** Each once: globs in the order of the vision, then what comments say, file by file. */
  readonly links: readonly PathLink[];
  /** Why its files are exempt, each reason once. */
  readonly exemptions: readonly string[];
  readonly files: readonly string[];
  readonly coverage: Coverage;
}

/** Explains a file or a folder ('' = the folder of the vision); `path` as the code base has it. */
export function explainPath(snapshot: Snapshot, path: string): PathExplanation {
  const files = filesBelow(snapshot, path);
  const states = files.flatMap((file) => snapshot.trace?.stateOf(file) ?? []);
  return {
    state: states.reduce<CodeState | undefined>((best, state) => betterState(best, state), undefined),
    links: linksOf(snapshot, files),
    exemptions: exemptionsOf(snapshot, files),
    files,
    coverage: coverageBelow(snapshot, path),
  };
}

function linksOf(snapshot: Snapshot, files: readonly string[]): PathLink[] {
  const globs = new Map<string, PathLink>();
  const comments: PathLink[] = [];
  for (const link of files.flatMap((file) => fileLinks(snapshot, file))) {
    if (link.via !== 'glob') comments.push({ ...link, files: 1 });
    else globs.set(placeKey(link), { ...link, files: (globs.get(placeKey(link))?.files ?? 0) + 1 });
  }
  return [...[...globs.values()].toSorted(byPlace), ...comments];
}

function exemptionsOf({ trace }: Snapshot, files: readonly string[]): string[] {
  return [...new Set(files.flatMap((file) => trace?.ground.of(file).exempt?.because ?? []))];
}

function placeKey({ where: { range } }: FileLink): string {
  return `${range.start.line}:${range.start.column}`;
}

function byPlace({ where: { range: a } }: FileLink, { where: { range: b } }: FileLink): number {
  return a.start.line - b.start.line || a.start.column - b.start.column;
}
