import type { LegendEntry } from '../../charts/kpi-legend.ts';
import type { CheckInPoint } from '../protocol.ts';
import type { Say } from '../say.ts';
import { facts } from '../parts/facts.ts';
import type { Choice } from './choice.ts';

const SHOWN_WORDS: Readonly<Record<Choice['shown'], string>> = {
  all: 'All',
  attention: 'Needing attention',
  'off-track': 'Off track or missed',
  'at-risk': 'At risk',
  stale: 'Stale',
  'no-data': 'Without a check-in',
  'on-track': 'On track or achieved',
};

const ORDER_WORDS: Readonly<Record<Choice['order'], string>> = {
  worst: 'Off track first',
  stale: 'Stale first',
  objective: 'By objective',
  vision: 'As in the vision',
};

const LEGEND_WORDS: Readonly<Record<LegendEntry, string>> = {
  'check-in': 'check-in',
  plan: 'plan',
  target: 'target',
  expected: 'expected today',
  forecast: 'forecast',
  hit: 'target is met',
  kept: 'to be kept',
  critical: 'critical',
  today: 'today',
};

export function shownWord(shown: Choice['shown'], say: Say): string {
  return say(SHOWN_WORDS[shown]);
}

export function orderWord(order: Choice['order'], say: Say): string {
  return say(ORDER_WORDS[order]);
}

export function legendWord(entry: LegendEntry, say: Say): string {
  return say(LEGEND_WORDS[entry]);
}

/** `2026-11-15 · 610 ms · sure to 60 % · @rui · after the EU-west cut-over` */
export function checkInWords({ date, text, by, confidence, note }: CheckInPoint, say: Say): string {
  return facts([date, text, confidence === null ? '' : sureness(confidence, say), by, note]);
}

export function sureness(confidence: number, say: Say): string {
  return say('sure to {0}', `${Math.round(confidence * 100)} %`);
}
