import type { ItemKind } from '../../model/items.ts';
import type { Kpi, Vision, VisionDocument } from '../../model/vision.ts';
import { hasUnreadable, isUnreadable } from '../../model/written.ts';

/** Where the items of a kind stand. */
const SECTIONS: Readonly<Record<ItemKind, keyof VisionDocument>> = {
  trend: 'landscape',
  objective: 'objectives',
  scenario: 'scenarios',
  decision: 'scenarios',
  feedback: 'feedback',
  kpi: 'kpis',
  initiative: 'initiatives',
};

/** The kinds of which some item could not be read: nobody can say that there is none of a name. */
export function unreadKinds(vision: Vision): readonly ItemKind[] {
  const { landscape, scenarios } = vision.document;
  const inside: Partial<Record<ItemKind, boolean>> = {
    trend: landscape !== undefined && hasUnreadable(vision, landscape, 'trends'),
    decision: scenarios?.some((scenario) => hasUnreadable(vision, scenario, 'decisions')) ?? false,
  };
  const kinds = Object.keys(SECTIONS) as ItemKind[];
  return kinds.filter((kind) => inside[kind] === true || hasUnreadable(vision, vision.document, SECTIONS[kind]));
}

/** Whether a review or a part of one could not be read: it may be the one that is missed. */
export function isJournalUnread(vision: Vision): boolean {
  const { reviews = [] } = vision.document;
  return (
    hasUnreadable(vision, vision.document, 'reviews') ||
    reviews.some((review) => review.date === undefined || hasUnreadable(vision, review, 'kpis') || hasUnreadable(vision, review, 'decisions')) ||
    reviews.some(({ kpis = [] }) => kpis.some((entry) => isUnreadable(vision, entry, 'kpi'))) ||
    reviews.some(({ decisions = [] }) => decisions.some((entry) => isUnreadable(vision, entry, 'about')))
  );
}

/** Whether a check-in of a KPI could not be read: it may be the one that is missed. */
export function hasUnreadCheckIn(vision: Vision, kpi: Kpi): boolean {
  const { checkIns = [] } = kpi;
  return hasUnreadable(vision, kpi, 'checkIns') || checkIns.some(({ date, value }) => date === undefined || value === undefined);
}
