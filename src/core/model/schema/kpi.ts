import * as z from 'zod';
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
  weight: about(z.number().min(0), 'How much it counts; 0 takes it out. Default: 1.', 2).optional(),
  target: limit("This item's share of a longer KPI.", 62.5).optional(),
  by: date('When that share is due.', '2026-12-31').optional(),
});

export const kpiReference = about(
  z.union([z.string(), ownShare]),
  'A KPI id, or the KPI with its own weight, target and date.',
  'checkout-conversion',
);

const checkIn = z.strictObject({
  date: date('The day for which the value holds.', '2026-11-15'),
  value: about(z.union([z.number(), z.boolean()]), 'The value; true or false for a milestone.', 610),
  by: text('Who took it.', '@rui').optional(),
  confidence: ratio('How sure we are to reach the target, 0 to 1.', 0.6).optional(),
  note: text('What happened.', 'after the EU-west cut-over').optional(),
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
  precision: about(z.int().min(0).max(6), 'Decimals to show.', 1).optional(),
  direction: flag(DIRECTIONS, 'Which way is better, or what is to be kept.'),
  baseline: count('The value before the work began.', 820).optional(),
  target: limit('The value to reach; {min, max} for maintain-between, none for a milestone.', 400).optional(),
  critical: limit('The limit beyond which a maintained KPI is off track.', 30).optional(),
  start: date('When the KPI begins to count. Default: the earliest start of the items that use it.', '2026-10-01').optional(),
  due: date('When the target is due. Default: the latest end of the items that use it.', '2026-12-31').optional(),
  plan: about(z.array(planPoint), 'Values planned on the way, where a straight line is wrong.', [
    { date: '2026-11-30', value: 600 },
  ]).optional(),
  indicator: flag(['leading', 'lagging'], 'Whether it moves before or after the outcome.').optional(),
  role: flag(['outcome', 'guardrail', 'health'], 'What it is for. Default: outcome.').optional(),
  owner: text('Who brings the numbers.', '@rui'),
  frequency: flag(['daily', 'weekly', 'monthly', 'quarterly'], 'How often it is measured. Default: monthly.').optional(),
  source: text('Where the number comes from: text or url.', 'https://metrics.example.org/auth').optional(),
  checkIns: about(z.array(checkIn), 'The measured values, one a line.', [{ date: '2026-11-15', value: 610 }]).optional(),
});
