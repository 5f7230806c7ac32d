import type { Objective } from '../model/vision.ts';
import { dayOf } from '../progress/day.ts';
import { dayAfter } from '../progress/duration.ts';
import { phrase, type Phrase } from '../text/phrase.ts';
import { openObjectives } from './common/open.ts';
import { onKey } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

const SHORTEST = '12M';
const LONGEST = '18M';

export const horizonLength: DocumentRule = {
  id: 'horizon-length',
  severity: 'warning',
  looksAt: 'document',
  summary: 'The horizon of an objective is not 12 to 18 months long.',
  help: 'In less than a year technology rarely changes what a business can do, so a shorter objective is a project. Beyond 18 months nobody can be held to it. The last day belongs to the horizon: 2026-10-01 to 2027-09-30 is 12 months.',
  *check({ vision }) {
    for (const objective of openObjectives(vision)) {
      const message = flawOf(objective.horizon);
      if (message) yield onKey(vision, objective, 'horizon', message, objective.id === undefined ? {} : { item: objective.id });
    }
  },
};

function flawOf(horizon: Objective['horizon']): Phrase | undefined {
  const end = dayOf(horizon?.end);
  const shortest = dayAfter(horizon?.start, SHORTEST);
  const longest = dayAfter(horizon?.start, LONGEST);
  if (end === null || shortest === null || longest === null) return undefined;
  if (end < (dayOf(horizon?.start) ?? end)) return phrase`This horizon ends before it starts: let it last 12 to 18 months, its last day included.`;
  if (end + 1 < shortest) return phrase`This horizon is shorter than 12 months: let it last 12 to 18 months, its last day included.`;
  return end + 1 > longest ? phrase`This horizon is longer than 18 months: let it last 12 to 18 months, its last day included.` : undefined;
}
