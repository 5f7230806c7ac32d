import { phrase, word } from '../text/phrase.ts';
import { kindWord, aKind } from './common/words.ts';
import { inVision, type DocumentRule } from './rule.ts';

export const duplicateId: DocumentRule = {
  id: 'duplicate-id',
  severity: 'error',
  looksAt: 'document',
  summary: 'Two items have the same id.',
  help: 'Objectives, KPIs, initiatives, scenarios, decisions, trends and feedback share one set of names, so that `TODO(fast-auth)` can mean only one thing. Rename one of the two; the first one is used meanwhile.',
  *check({ vision }) {
    for (const { item, first } of vision.items.duplicates) {
      const message = phrase`"${item.id}" is already the id of ${aKind(first.kind)}: give this ${word(kindWord(item.kind))} a name of its own.`;
      yield inVision(item.idSpan, message, { related: { span: first.idSpan, message: phrase`"${first.id}" is first used here` }, item: item.id });
    }
  },
};
