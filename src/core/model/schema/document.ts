import * as z from 'zod';
import { about, date, text } from './fields.ts';
import { kpi } from './kpi.ts';
import { cadence, code, settings } from './settings.ts';
import { landscape, narrative, objective, scenario } from './strategy.ts';
import { feedback, initiative, insight, review } from './work.ts';

const link = z.strictObject({
  title: text('What the link is called.', 'Board deck'),
  url: text('Where it leads.', 'https://example.org/deck'),
});

/**
 * The format `vision/v1`, once: the types, the validation and
 * `schemas/vision.schema.json` all come from this one value.
 */
export const visionSchema = z.strictObject({
  apiVersion: about(z.literal('vision/v1'), 'The version of this format.', 'vision/v1'),
  title: text('What this vision is called.', 'Lumipay technology vision 2026-27'),
  owner: text('Who answers for it: @handle, e-mail or team.', '@ines.cto'),
  description: text('A sentence about it.', 'Where our technology goes until the end of 2027').optional(),
  updated: date('When it was last gone through.', '2026-11-16').optional(),
  links: about(z.array(link), 'Further reading.', [{ title: 'Board deck', url: 'https://example.org/deck' }]).optional(),
  settings: about(settings, 'Time zone, fiscal year, limits and rule severities.', { timezone: 'Europe/Lisbon' }).optional(),
  code: about(code, 'Which code is expected to have a why.', { include: ['services'] }).optional(),
  landscape: about(landscape, 'The one-page briefing on the world around us.', { updated: '2026-11-02', summary: '…' }).optional(),
  objectives: about(z.array(objective).min(1), 'The top three business objectives for 12 to 18 months.', [
    { id: 'grow-conversion', title: 'Win more checkouts', owner: '@rui', horizon: { start: '2026-10-01', end: '2027-12-31' } },
  ]),
  scenarios: about(z.array(scenario), 'At least two futures with the decisions taken under each.', [
    { id: 'instant-payments', title: 'Instant payments', narrative: '…' },
  ]).optional(),
  narrative: about(narrative, 'The story in words for non-technical readers.', { problem: '…' }).optional(),
  feedback: about(z.array(feedback), 'What product, sales and finance say.', [
    { id: 'finance-budget', from: 'finance', by: '@ana', date: '2026-10-12', about: ['fast-auth'], stance: 'concern', said: '…' },
  ]).optional(),
  kpis: about(z.array(kpi), 'The numbers that tell where we are.', [
    { id: 'auth-p95', title: 'Authorisation p95', definition: '…', unit: 'ms', direction: 'decrease', owner: '@rui' },
  ]).optional(),
  initiatives: about(z.array(initiative), 'The work, a quarter each.', [
    { id: 'fast-auth', title: 'Halve latency', objective: 'grow-conversion', owner: '@rui', quarter: '2026-Q4', status: 'active' },
  ]).optional(),
  cadence: about(cadence, 'How often reviews and insights are due.', { review: '1M' }).optional(),
  reviews: about(z.array(review), 'The monthly reviews.', [{ date: '2026-11-03' }]).optional(),
  insights: about(z.array(insight), 'The daily notebook.', [{ date: '2026-11-20', title: 'A rival settles in seconds' }]).optional(),
});

/** A document that is wholly valid. What people have while typing is a {@link Readable} of it. */
export type VisionV1 = z.infer<typeof visionSchema>;
