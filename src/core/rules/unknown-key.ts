import { nearest } from '../text/nearest.ts';
import { phrase } from '../text/phrase.ts';
import { problemsOf } from './problems.ts';
import { inVision, type DocumentContext, type DocumentRule, type Report } from './rule.ts';

export const unknownKey: DocumentRule = {
  id: 'unknown-key',
  severity: 'error',
  looksAt: 'document',
  summary: 'The format does not have this key at this place.',
  help: 'Most often it is a spelling mistake, and the message names the key that was probably meant. Keys of your own are welcome when they start with `x-`.',
  *check(context) {
    yield* problemsOf('unknown-key', context);
    yield* unknownRules(context);
  },
};

function* unknownRules({ vision, ruleIds }: DocumentContext): Iterable<Report> {
  const rules = vision.document.settings?.rules;
  if (!rules) return;
  for (const id of Object.keys(rules)) {
    if (ruleIds.includes(id)) continue;
    const suggestion = nearest(id, ruleIds);
    const span = vision.locations.key(rules, id) ?? vision.locations.of(rules);
    const message = suggestion ? phrase`There is no rule "${id}": did you mean "${suggestion}"?` : phrase`There is no rule "${id}": docs/rules.md lists them all.`;
    yield inVision(span, message, suggestion ? { suggestion } : {});
  }
}
