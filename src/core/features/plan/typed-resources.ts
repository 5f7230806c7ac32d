import type { Initiative } from '../../model/vision.ts';
import type { DecimalSign } from '../kpi/typed-number.ts';
import { plainNumber } from './typed-kpi.ts';

type Resources = NonNullable<Initiative['resources']>;
export interface Team {
  readonly team: string;
  readonly fte?: number | undefined;
}
export interface Budget {
  readonly amount: number;
  readonly currency: string;
}

/** Between teams: a semicolon, a comma before a blank, or one before a word. The comma in `1,5` is part of the number. */
const BETWEEN_TEAMS = /\s*;\s*|,\s+|,(?=[^\d\s])/;

/** Reads `checkout 4, data 1.5`: teams, each with its people in full-time equivalents where they are said. */
export function readTeams(text: string): Team[] {
  const parts = text.split(BETWEEN_TEAMS).map((part) => part.trim()).filter(Boolean);
  return parts.map((part) => {
    const [, team = part, fte] = /^(.*\S)\s+(\d+(?:[.,]\d+)?)$/.exec(part) ?? [];
    return fte === undefined ? { team } : { team, fte: Number(fte.replace(',', '.')) };
  });
}

/** Reads `60000 EUR`, `EUR 60,000`, `60k EUR`; undefined for all else, money without a currency too. */
export function readBudget(text: string, decimal: DecimalSign): Budget | undefined {
  const [, before, number = '', after] = /^([A-Za-z]{3}\s)?\s*(.*?)\s*([A-Za-z]{3})?$/.exec(text.trim()) ?? [];
  const currency = (before ?? after)?.trim().toUpperCase();
  const amount = plainNumber(number, decimal);
  return currency === undefined || amount === undefined || amount < 0 || (before && after) ? undefined : { amount, currency };
}

/** The resources of an initiative; undefined where nothing was said. */
export function resourcesFrom(teams: string | undefined, budget: string | undefined, decimal: DecimalSign): Resources | undefined {
  const people = readTeams(teams ?? '');
  const money = budget === undefined ? undefined : readBudget(budget, decimal);
  return people.length === 0 && !money ? undefined : { ...(people.length > 0 && { teams: people }), ...(money && { budget: money }) };
}
