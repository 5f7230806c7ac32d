import { setValue } from '../model/edit/set-value.ts';
import type { Vision } from '../model/vision.ts';
import { hasUnreadable } from '../model/written.ts';
import { phrase } from '../text/phrase.ts';
import { itemAt } from './common/at-span.ts';
import { conditionTexts, kpiNamedIn } from './common/conditions.ts';
import { idsMeant } from './common/meaning.ts';
import { mayBe } from './common/own-kpis.ts';
import { onItem } from './common/reports.ts';
import type { Finding } from './finding.ts';
import { fixBy, type Fix, type FixContext } from './fix.ts';
import type { DocumentRule } from './rule.ts';

export const kpiUnused: DocumentRule = {
  id: 'kpi-unused',
  severity: 'information',
  looksAt: 'document',
  summary: 'No objective, initiative, condition or signpost names a KPI.',
  help: 'A number that nothing depends on costs time every month and changes no decision. Name it where it matters, give it `role: health` if it is only there to be watched, or stop measuring it.',
  *check({ vision }) {
    if (isAnyUnreadable(vision)) return;
    const used = idsMeant(vision, 'kpi', namedKpis(vision));
    for (const kpi of vision.document.kpis ?? []) {
      if (kpi.id === undefined || used.has(kpi.id) || mayBe(vision, kpi, 'health')) continue;
      yield onItem(vision, kpi, phrase`Nothing uses this KPI: name it in an objective or initiative, give it "role: health", or take it out.`);
    }
  },
  fixes: keepForHealth,
};

/** While what may name a KPI is being written, nobody knows what it will name. */
function isAnyUnreadable(vision: Vision): boolean {
  const { document } = vision;
  const { objectives = [], initiatives = [] } = document;
  const sections = ['objectives', 'initiatives', 'scenarios'].some((section) => hasUnreadable(vision, document, section));
  return sections || [...objectives, ...initiatives].some((item) => hasUnreadable(vision, item, 'kpis'));
}

function namedKpis(vision: Vision): string[] {
  const { objectives = [], initiatives = [] } = vision.document;
  const references = [...objectives, ...initiatives].flatMap((item) => item.kpis ?? []);
  const ids = references.map((reference) => (typeof reference === 'string' ? reference : reference.kpi));
  return [...ids, ...conditionTexts(vision).map(kpiNamedIn)].filter((id) => id !== undefined);
}

function keepForHealth({ span }: Finding, { text, vision }: FixContext): Fix[] {
  const kpi = itemAt(vision, vision.document.kpis, span);
  return kpi ? fixBy(phrase`Keep it as a number of health`, setValue(text, [vision.locations.of(kpi), 'role'], 'health')) : [];
}
