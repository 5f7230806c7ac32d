import * as z from 'zod/mini';
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
  description: z.optional(text('A sentence about it.', 'Where our technology goes until the end of 2027')),
  updated: z.optional(date('When it was last gone through.', '2026-11-16')),
  links: z.optional(about(z.array(link), 'Further reading.', [{ title: 'Board deck', url: 'https://example.org/deck' }])),
  settings: z.optional(about(settings, 'Time zone, fiscal year, limits and rule severities.', { timezone: 'Europe/Lisbon' })),
  code: z.optional(about(code, 'Which code is expected to have a why.', { include: ['services'] })),
  landscape: z.optional(about(landscape, 'The one-page briefing on the world around us.', { updated: '2026-11-02', summary: '…' })),
  objectives: about(z.array(objective).check(z.minLength(1)), 'The top three business objectives for 12 to 18 months.', [
    { id: 'grow-conversion', title: 'Win more checkouts', owner: '@rui', horizon: { start: '2026-10-01', end: '2027-12-31' } },
  ]),
  scenarios: z.optional(about(z.array(scenario), 'At least two futures with the decisions taken under each.', [
    { id: 'instant-payments', title: 'Instant payments', narrative: '…' },
  ])),
  narrative: z.optional(about(narrative, 'The story in words for non-technical readers.', { problem: '…' })),
  feedback: z.optional(about(z.array(feedback), 'What product, sales and finance say.', [
    { id: 'finance-budget', from: 'finance', by: '@ana', date: '2026-10-12', about: ['fast-auth'], stance: 'concern', said: '…' },
  ])),
  kpis: z.optional(about(z.array(kpi), 'The numbers that tell where we are.', [
    { id: 'auth-p95', title: 'Authorisation p95', definition: '…', unit: 'ms', direction: 'decrease', owner: '@rui' },
  ])),
  initiatives: z.optional(about(z.array(initiative), 'The work, a quarter each.', [
    { id: 'fast-auth', title: 'Halve latency', objective: 'grow-conversion', owner: '@rui', quarter: '2026-Q4', status: 'active' },
  ])),
  cadence: z.optional(about(cadence, 'How often reviews and insights are due.', { review: '1M' })),
  reviews: z.optional(about(z.array(review), 'The monthly reviews.', [{ date: '2026-11-03' }])),
  insights: z.optional(about(z.array(insight), 'The daily notebook.', [{ date: '2026-11-20', title: 'A rival settles in seconds' }])),
});

/** A document that is wholly valid. What people have while typing is a {@link Readable} of it. */
export type VisionV1 = z.infer<typeof visionSchema>;
