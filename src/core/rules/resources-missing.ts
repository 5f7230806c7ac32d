import type { Initiative, Vision } from '../model/vision.ts';
import { lacks } from '../model/written.ts';
import { phrase, word } from '../text/phrase.ts';
import { onItem, onKey } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const resourcesMissing: DocumentRule = {
  id: 'resources-missing',
  severity: 'warning',
  looksAt: 'document',
  summary: 'An active or planned initiative says nothing about who works on it or what it costs.',
  help: 'A plan without people is a wish. Name the teams under `resources`, with a budget or a note where that says more: `resources: { teams: [{ team: checkout, fte: 4 }] }`.',
  *check({ vision }) {
    for (const initiative of vision.document.initiatives ?? []) {
      if ((initiative.status !== 'active' && initiative.status !== 'planned') || !isWithoutResources(vision, initiative)) continue;
      const message = phrase`This initiative is ${word(initiative.status)}, and nobody is named for it: add teams, a budget or a note under "resources".`;
      const item = initiative.id === undefined ? {} : { item: initiative.id };
      yield vision.locations.key(initiative, 'resources') ? onKey(vision, initiative, 'resources', message, item) : onItem(vision, initiative, message);
    }
  },
};

function isWithoutResources(vision: Vision, initiative: Initiative): boolean {
  const { resources } = initiative;
  if (resources === undefined) return lacks(vision, initiative, 'resources');
  return lacks(vision, resources, 'teams') && lacks(vision, resources, 'budget') && lacks(vision, resources, 'notes');
}
