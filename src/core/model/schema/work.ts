import * as z from 'zod/mini';
import { about, count, date, flag, id, quarter, reference, references, text, texts } from './fields.ts';
import { kpiReference } from './kpi.ts';

export const INITIATIVE_STATES = ['proposed', 'planned', 'active', 'paused', 'done', 'cancelled'] as const;

export const STANCES = ['support', 'concern', 'block'] as const;
export const REVIEW_DECISIONS = ['persevere', 'adjust', 'pivot', 'stop'] as const;
export const INSIGHT_KINDS = ['news', 'competitor', 'customer', 'regulation', 'technology', 'shadowing', 'learning', 'data'] as const;
export const INSIGHT_EFFECTS = ['supports', 'contradicts', 'neutral'] as const;

const team = z.strictObject({
  team: text('The team.', 'checkout'),
  fte: z.optional(about(z.number().check(z.minimum(0)), 'People, in full-time equivalents.', 4)),
});

const budget = z.strictObject({
  amount: count('How much.', 60000),
  currency: about(z.string().check(z.regex(/^[A-Z]{3}$/)), 'ISO 4217 code.', 'EUR'),
});

const resources = z.strictObject({
  teams: z.optional(about(z.array(team), 'Who works on it.', [{ team: 'checkout', fte: 4 }])),
  budget: z.optional(about(budget, 'Money set aside.', { amount: 60000, currency: 'EUR' })),
  notes: z.optional(text('Anything else it needs.', 'one week of the network team')),
});

export const initiative = z.strictObject({
  id: id('Name by which code points at the initiative, as in TODO(fast-auth).', 'fast-auth'),
  title: text('The initiative in one line.', 'Halve authorisation latency'),
  objective: about(z.union([z.string(), z.array(z.string()).check(z.minLength(1))]), 'The objective or objectives that it serves.', 'grow-conversion'),
  owner: text('Who answers for it.', '@rui'),
  quarter: quarter('The quarter in which it is to be done.', '2026-Q4'),
  status: flag(INITIATIVE_STATES, 'What people decided about it; progress is computed.'),
  kpis: z.optional(about(z.array(kpiReference), 'The KPIs that it moves.', ['auth-p95'])),
  resources: z.optional(about(resources, 'Teams, budget and notes.', { teams: [{ team: 'checkout', fte: 4 }] })),
  code: z.optional(about(z.array(z.string()), 'Globs of the files that serve it; a leading ! takes files back.', [
    'services/authorise',
    '!**/*.snap',
  ])),
  why: z.optional(text('Why this and not something else.', 'The spinner costs us a third of abandonments')),
  dependsOn: z.optional(references('Initiatives that must come first.', ['vault'])),
  scenarios: z.optional(references('Scenarios under which it makes sense.', ['instant-payments'])),
  started: z.optional(date('When work began.', '2026-10-05')),
  ended: z.optional(date('When work ended.', '2026-12-18')),
  outcome: z.optional(text('What came of it, once it is done or cancelled.', 'p95 fell to 390 ms')),
});

export const feedback = z.strictObject({
  id: id('Name by which items point at the feedback.', 'finance-budget'),
  from: text('The function: product, sales, finance, or any other.', 'finance'),
  by: text('Who said it.', '@ana'),
  date: date('When.', '2026-10-12'),
  about: references('The items that it is about.', ['fast-auth']),
  stance: flag(STANCES, 'For or against.'),
  said: text('What was said.', 'The second acquirer doubles the fixed fees'),
  response: z.optional(text('What we answered.', 'Fees are per transaction until June')),
  status: z.optional(flag(['open', 'accepted', 'rejected', 'done'], 'What became of it. Default: open.')),
  changed: z.optional(references('The items that were changed because of it.', ['fast-auth'])),
});

const reviewedKpi = z.strictObject({
  kpi: reference('The KPI.', 'auth-p95'),
  note: z.optional(text('What was said about it.', 'back on plan')),
});

const reviewDecision = z.strictObject({
  about: reference('The item.', 'fast-auth'),
  decision: flag(REVIEW_DECISIONS, 'What was decided.'),
  because: text('Why.', 'the numbers agree'),
});

export const review = z.strictObject({
  date: date('The day of the review.', '2026-11-03'),
  attendees: z.optional(texts('Who was there.', ['@ines.cto', '@rui'])),
  marketChanges: z.optional(texts('What changed outside since the last one.', ['A rival cut its fees'])),
  kpis: z.optional(about(z.array(reviewedKpi), 'The KPIs that were looked at.', [{ kpi: 'auth-p95' }])),
  decisions: z.optional(about(z.array(reviewDecision), 'What was decided about which item.', [
    { about: 'fast-auth', decision: 'persevere', because: 'the numbers agree' },
  ])),
  next: z.optional(date('When the next one is.', '2026-12-01')),
});

export const insight = z.strictObject({
  date: date('When it was noted down.', '2026-11-20'),
  title: text('The insight in one line.', 'A rival settles in seconds'),
  kind: z.optional(flag(INSIGHT_KINDS, 'Where it comes from.')),
  url: z.optional(text('Where it can be read.', 'https://example.org/news')),
  note: z.optional(text('What we make of it.', 'Ask finance what settlement in seconds would be worth')),
  links: z.optional(references('The items that it bears on.', ['grow-conversion'])),
  effect: z.optional(flag(INSIGHT_EFFECTS, 'Whether it speaks for or against them. Default: neutral.')),
});
