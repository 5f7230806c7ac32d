import * as z from 'zod/mini';
import { about, count, date, flag, id, ratio, reference, text } from './fields.ts';

export const DIRECTIONS = [
  'increase',
  'decrease',
  'maintain-above',
  'maintain-below',
  'maintain-between',
  'milestone',
] as const;

const band = z.strictObject({
  min: count('Lower limit, inclusive.', 20),
  max: count('Upper limit, inclusive.', 35),
});

const limit = (description: string, example: number) => about(z.union([z.number(), band]), description, example);

const ownShare = z.strictObject({
  kpi: reference('The KPI.', 'checkout-conversion'),
  weight: z.optional(about(z.number().check(z.minimum(0)), 'How much it counts; 0 takes it out. Default: 1.', 2)),
  target: z.optional(limit("This item's share of a longer KPI.", 62.5)),
  by: z.optional(date('When that share is due.', '2026-12-31')),
});

export const kpiReference = about(
  z.union([z.string(), ownShare]),
  'A KPI id, or the KPI with its own weight, target and date.',
  'checkout-conversion',
);

const checkIn = z.strictObject({
  date: date('The day for which the value holds.', '2026-11-15'),
  value: about(z.union([z.number(), z.boolean()]), 'The value; true or false for a milestone.', 610),
  by: z.optional(text('Who took it.', '@rui')),
  confidence: z.optional(ratio('How sure we are to reach the target, 0 to 1.', 0.6)),
  note: z.optional(text('What happened.', 'after the EU-west cut-over')),
});

const planPoint = z.strictObject({
  date: date('Day of the plan point.', '2026-11-30'),
  value: count('Value planned for that day.', 600),
});

export const kpi = z.strictObject({
  id: id('Name by which items, conditions and code point at the KPI.', 'auth-p95'),
  title: text('The KPI in a few words.', 'Authorisation p95'),
  definition: text('The formula in words.', '95th percentile of POST /authorise over a week'),
  unit: text('percent (0 to 100), an ISO 4217 currency, or any other unit.', 'ms'),
  precision: z.optional(about(z.int().check(z.minimum(0), z.maximum(6)), 'Decimals to show.', 1)),
  direction: flag(DIRECTIONS, 'Which way is better, or what is to be kept.'),
  baseline: z.optional(count('The value before the work began.', 820)),
  target: z.optional(limit('The value to reach; {min, max} for maintain-between, none for a milestone.', 400)),
  critical: z.optional(limit('The limit beyond which a maintained KPI is off track.', 30)),
  start: z.optional(date('When the KPI begins to count. Default: the earliest start of the items that use it.', '2026-10-01')),
  due: z.optional(date('When the target is due. Default: the latest end of the items that use it.', '2026-12-31')),
  plan: z.optional(about(z.array(planPoint), 'Values planned on the way, where a straight line is wrong.', [
    { date: '2026-11-30', value: 600 },
  ])),
  indicator: z.optional(flag(['leading', 'lagging'], 'Whether it moves before or after the outcome.')),
  role: z.optional(flag(['outcome', 'guardrail', 'health'], 'What it is for. Default: outcome.')),
  owner: text('Who brings the numbers.', '@rui'),
  frequency: z.optional(flag(['daily', 'weekly', 'monthly', 'quarterly'], 'How often it is measured. Default: monthly.')),
  source: z.optional(text('Where the number comes from: text or url.', 'https://metrics.example.org/auth')),
  checkIns: z.optional(about(z.array(checkIn), 'The measured values, one a line.', [{ date: '2026-11-15', value: 610 }])),
});
