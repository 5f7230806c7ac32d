import * as z from 'zod/mini';
import { about, duration, flag, ratio, text } from './fields.ts';
import { isTimeZone } from '../../text/time-zone.ts';

export const SEVERITIES = ['off', 'hint', 'information', 'warning', 'error'] as const;

const status = z.strictObject({
  onTrackRatio: z.optional(ratio('On track from this share of the expected progress.', 0.9)),
  onTrackGap: z.optional(ratio('On track up to this distance behind the expected progress.', 0.1)),
  atRiskRatio: z.optional(ratio('At risk from this share of the expected progress; below it, off track.', 0.7)),
  atRiskGap: z.optional(ratio('At risk up to this distance behind the expected progress.', 0.25)),
});

export const settings = z.strictObject({
  timezone: z.optional(about(
    z.string().check(z.refine(isTimeZone, { params: { kind: 'time-zone' } })),
    'IANA time zone in which a day begins and ends. Default: UTC.',
    'Europe/Lisbon',
  )),
  fiscalYearStart: z.optional(about(
    z.int().check(z.minimum(1), z.maximum(12)),
    'Month in which the fiscal year starts: with 4, 2026-Q1 is April to June 2026. Default: 1.',
    4,
  )),
  graceDays: z.optional(about(z.int().check(z.minimum(0)), 'Days that a check-in or an answer may be late. Default: 7.', 7)),
  rollup: z.optional(flag(
    ['worst', 'average'],
    'How the status of several KPIs becomes one: the worst of them, or that of their average. Default: worst.',
  )),
  status: z.optional(about(status, 'Limits between on track, at risk and off track.', { onTrackRatio: 0.9 })),
  rules: z.optional(about(
    z.record(z.string(), z.enum(SEVERITIES)),
    'Severity of single rules; off silences one.',
    { 'landscape-unshared': 'off' },
  )),
});

const exemption = z.strictObject({
  glob: text('Files that need no roadmap item.', 'services/common'),
  because: text('Why they need none.', 'shared kernel, serves every objective'),
});

export const code = z.strictObject({
  include: z.optional(about(z.array(z.string()), 'Globs of the code that is expected to have a why. Default: everything.', [
    'services',
    'apps',
  ])),
  exclude: z.optional(about(z.array(z.string()), 'Globs taken out of it, such as generated code.', ['**/generated/**'])),
  markers: z.optional(about(z.array(z.string().check(z.regex(/^[\p{L}\p{Nd}_]+$/u))), 'Words that open a marker. Default: TODO, FIXME, HACK.', [
    'TODO',
    'FIXME',
  ])),
  depth: z.optional(about(z.int().check(z.minimum(0)), 'How many folder levels below an include base are checked for orphans. Default: 2.', 2)),
  exempt: z.optional(about(z.array(exemption), 'Code that deliberately serves no single item, each with its reason.', [
    { glob: 'services/common', because: 'shared kernel' },
  ])),
});

export const cadence = z.strictObject({
  review: z.optional(duration('How often the strategy is reviewed: 7d, 2w, 1M or 1Q. Default: 1M.', '1M')),
  insights: z.optional(duration('How often an insight is noted down; without it nobody is reminded.', '7d')),
});
