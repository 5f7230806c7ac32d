import * as z from 'zod';
import { about, count, date, flag, id, quarter, reference, references, text, texts } from './fields.ts';
import { kpiReference } from './kpi.ts';

export const INITIATIVE_STATES = ['proposed', 'planned', 'active', 'paused', 'done', 'cancelled'] as const;

export const STANCES = ['support', 'concern', 'block'] as const;
export const REVIEW_DECISIONS = ['persevere', 'adjust', 'pivot', 'stop'] as const;
export const INSIGHT_KINDS = ['news', 'competitor', 'customer', 'regulation', 'technology', 'shadowing', 'learning', 'data'] as const;
export const INSIGHT_EFFECTS = ['supports', 'contradicts', 'neutral'] as const;

const team = z.strictObject({
  team: text('The team.', 'checkout'),
  fte: about(z.number().min(0), 'People, in full-time equivalents.', 4).optional(),
});

const budget = z.strictObject({
  amount: count('How much.', 60000),
  currency: about(z.string().regex(/^[A-Z]{3}$/), 'ISO 4217 code.', 'EUR'),
});

const resources = z.strictObject({
  teams: about(z.array(team), 'Who works on it.', [{ team: 'checkout', fte: 4 }]).optional(),
  budget: about(budget, 'Money set aside.', { amount: 60000, currency: 'EUR' }).optional(),
  notes: text('Anything else it needs.', 'one week of the network team').optional(),
});

export const initiative = z.strictObject({
  id: id('Name by which code points at the initiative, as in TODO(fast-auth).', 'fast-auth'),
  title: text('The initiative in one line.', 'Halve authorisation latency'),
  objective: about(z.union([z.string(), z.array(z.string()).min(1)]), 'The objective or objectives that it serves.', 'grow-conversion'),
  owner: text('Who answers for it.', '@rui'),
  quarter: quarter('The quarter in which it is to be done.', '2026-Q4'),
  status: flag(INITIATIVE_STATES, 'What people decided about it; progress is computed.'),
  kpis: about(z.array(kpiReference), 'The KPIs that it moves.', ['auth-p95']).optional(),
  resources: about(resources, 'Teams, budget and notes.', { teams: [{ team: 'checkout', fte: 4 }] }).optional(),
  code: about(z.array(z.string()), 'Globs of the files that serve it; a leading ! takes files back.', [
    'services/authorise',
    '!**/*.snap',
  ]).optional(),
  why: text('Why this and not something else.', 'The spinner costs us a third of abandonments').optional(),
  dependsOn: references('Initiatives that must come first.', ['vault']).optional(),
  scenarios: references('Scenarios under which it makes sense.', ['instant-payments']).optional(),
  started: date('When work began.', '2026-10-05').optional(),
  ended: date('When work ended.', '2026-12-18').optional(),
  outcome: text('What came of it, once it is done or cancelled.', 'p95 fell to 390 ms').optional(),
});

export const feedback = z.strictObject({
  id: id('Name by which items point at the feedback.', 'finance-budget'),
  from: text('The function: product, sales, finance, or any other.', 'finance'),
  by: text('Who said it.', '@ana'),
  date: date('When.', '2026-10-12'),
  about: references('The items that it is about.', ['fast-auth']),
  stance: flag(STANCES, 'For or against.'),
  said: text('What was said.', 'The second acquirer doubles the fixed fees'),
  response: text('What we answered.', 'Fees are per transaction until June').optional(),
  status: flag(['open', 'accepted', 'rejected', 'done'], 'What became of it. Default: open.').optional(),
  changed: references('The items that were changed because of it.', ['fast-auth']).optional(),
});

const reviewedKpi = z.strictObject({
  kpi: reference('The KPI.', 'auth-p95'),
  note: text('What was said about it.', 'back on plan').optional(),
});

const reviewDecision = z.strictObject({
  about: reference('The item.', 'fast-auth'),
  decision: flag(REVIEW_DECISIONS, 'What was decided.'),
  because: text('Why.', 'the numbers agree'),
});

export const review = z.strictObject({
  date: date('The day of the review.', '2026-11-03'),
  attendees: texts('Who was there.', ['@ines.cto', '@rui']).optional(),
  marketChanges: texts('What changed outside since the last one.', ['A rival cut its fees']).optional(),
  kpis: about(z.array(reviewedKpi), 'The KPIs that were looked at.', [{ kpi: 'auth-p95' }]).optional(),
  decisions: about(z.array(reviewDecision), 'What was decided about which item.', [
    { about: 'fast-auth', decision: 'persevere', because: 'the numbers agree' },
  ]).optional(),
  next: date('When the next one is.', '2026-12-01').optional(),
});

export const insight = z.strictObject({
  date: date('When it was noted down.', '2026-11-20'),
  title: text('The insight in one line.', 'A rival settles in seconds'),
  kind: flag(INSIGHT_KINDS, 'Where it comes from.').optional(),
  url: text('Where it can be read.', 'https://example.org/news').optional(),
  note: text('What we make of it.', 'Ask finance what settlement in seconds would be worth').optional(),
  links: references('The items that it bears on.', ['grow-conversion']).optional(),
  effect: flag(INSIGHT_EFFECTS, 'Whether it speaks for or against them. Default: neutral.').optional(),
});
