import type { Item } from '../model/items.ts';
import { objectiveIds } from '../model/objective-ids.ts';
import type { Initiative } from '../model/vision.ts';
import { listed, phrase, type Phrase } from '../text/phrase.ts';
import type { ResolvedAnnotation } from '../trace/resolve.ts';
import { servedBy } from '../trace/served.ts';
import type { Trace } from '../trace/trace.ts';
import { onFiles } from './common/on-files.ts';
import { isOpenInitiative } from './common/open.ts';
import { inCode, type CodeRule } from './rule.ts';

export const splitAllegiance: CodeRule = {
  id: 'split-allegiance',
  severity: 'hint',
  looksAt: 'code',
  summary: 'A file serves open initiatives of two objectives.',
  help: 'Two teams with two goals pull at the same file, and each change for the one is a risk for the other. Often the file does two things and wants to be two files; sometimes a glob reaches further than it should, and a `!` takes the file back. Code that is meant to serve everybody can be exempted, with the reason, under `code.exempt`.',
  *check({ trace }) {
    const byGlob = splitByGlobs(trace);
    yield* onFiles(trace, byGlob, (place, files) => message(servedBy(trace, files[0] ?? place)));
    const known = new Set(byGlob);
    for (const path of annotatedFiles(trace)) {
      const speaking = trace.scanOf(path)?.annotations.find(namesOpenInitiative);
      const served = servedBy(trace, path);
      if (speaking && !known.has(path) && isSplit(openInitiatives(served))) yield inCode(path, speaking.annotation.place, message(served));
    }
  },
};

function annotatedFiles(trace: Trace): string[] {
  const paths = new Set(trace.vision.items.ofKind('initiative').flatMap(({ id }) => trace.annotatedWith(id)));
  return [...paths].filter((path) => trace.isInScope(path) && !trace.ground.of(path).exempt);
}

function splitByGlobs(trace: Trace): string[] {
  return Array.from(trace.ground.groups).flatMap(([{ inScope, exempt, serves }, paths]) => {
    const items = serves.flatMap(({ initiative }) => initiative ?? []);
    return inScope && !exempt && isSplit(openInitiatives(items)) ? paths : [];
  });
}

function openInitiatives(items: readonly Item[]): Initiative[] {
  return items.flatMap((item) => (item.kind === 'initiative' && isOpenInitiative(item.value) ? [item.value] : []));
}

function namesOpenInitiative({ items }: ResolvedAnnotation): boolean {
  return openInitiatives(items.map(({ item }) => item)).length > 0;
}

/** Whether no objective is common to all; an initiative that names none says nothing about it. */
function isSplit(initiatives: readonly Initiative[]): boolean {
  const [first, ...others] = initiatives.map(objectiveIds).filter((ids) => ids.length > 0);
  return first !== undefined && others.length > 0 && !first.some((id) => others.every((ids) => ids.includes(id)));
}

function message(items: readonly Item[]): Phrase {
  const initiatives = openInitiatives(items);
  const ids = listed(initiatives.flatMap(({ id }) => id ?? []));
  const objectives = listed(new Set(initiatives.flatMap(objectiveIds)));
  return phrase`This serves ${ids}, which pursue different objectives (${objectives}): split it, or let one initiative have it.`;
}
