import { inEnglish, type Say } from '../../text/say.ts';
import { formatValue } from '../format.ts';
import type { InitiativeItem } from '../strategy/initiative-node.ts';

/** What the quarters ask of each team and each budget. */
export interface Capacity {
  /** Teams by name. */
  readonly teams: readonly CapacityRow[];
  /** Currencies by code. */
  readonly budgets: readonly CapacityRow[];
}

export interface CapacityRow {
  readonly name: string;
  /** One for each quarter, in their order. */
  readonly cells: readonly CapacityCell[];
}

export interface CapacityCell {
  /** As it is read: `4 FTE`; empty for nothing. */
  readonly text: string;
  /** Part of the largest of its row, 0..1. */
  readonly share: number;
}

type Amounts = ReadonlyMap<string, number>;

/** Sums for each quarter; initiatives that are cancelled ask for nothing. A team that is named without a number counts as nobody, and is shown. */
export function capacityOf(inQuarters: readonly (readonly InitiativeItem[])[], say: Say = inEnglish): Capacity {
  return {
    teams: rowsOf(inQuarters.map(peopleByTeam), (amount) => say('{0} FTE', amount)),
    budgets: rowsOf(inQuarters.map(moneyByCurrency), (amount, currency) => formatMoney(amount, currency, say)),
  };
}

/** `12.5 FTE`: all teams together; empty where nobody is planned. */
export function peopleText(initiatives: readonly InitiativeItem[], say: Say = inEnglish): string {
  const sum = [...peopleByTeam(initiatives).values()].reduce((total, fte) => total + fte, 0);
  return sum === 0 ? '' : say('{0} FTE', tidy(sum));
}

/** `checkout 4 FTE, risk 1 FTE` */
export function teamsText({ value: { resources } }: InitiativeItem, say: Say = inEnglish): string {
  return (resources?.teams ?? []).map(({ team = '', fte }) => (fte === undefined ? team : `${team} ${say('{0} FTE', fte)}`)).join(', ');
}

/** `€60,000` */
export function budgetText({ value: { resources } }: InitiativeItem, say: Say = inEnglish): string {
  const { amount, currency } = resources?.budget ?? {};
  return amount === undefined || currency === undefined ? '' : formatMoney(amount, currency, say);
}

function peopleByTeam(initiatives: readonly InitiativeItem[]): Amounts {
  const teams = asking(initiatives).flatMap(({ value }) => value.resources?.teams ?? []);
  return summed(teams.flatMap(({ team, fte }) => (team === undefined ? [] : [[team, fte ?? 0]])));
}

function moneyByCurrency(initiatives: readonly InitiativeItem[]): Amounts {
  const budgets = asking(initiatives).flatMap(({ value }) => value.resources?.budget ?? []);
  return summed(budgets.flatMap(({ amount, currency }) => (amount === undefined || currency === undefined ? [] : [[currency, amount]])));
}

function asking(initiatives: readonly InitiativeItem[]): InitiativeItem[] {
  return initiatives.filter(({ value }) => value.status !== 'cancelled');
}

function summed(amounts: readonly (readonly [name: string, amount: number])[]): Amounts {
  const sums = new Map<string, number>();
  for (const [name, amount] of amounts) sums.set(name, (sums.get(name) ?? 0) + amount);
  return sums;
}

function rowsOf(quarters: readonly Amounts[], textOf: (amount: number, name: string) => string): CapacityRow[] {
  const names = [...new Set(quarters.flatMap((amounts) => [...amounts.keys()]))].toSorted();
  return names.map((name) => {
    const amounts = quarters.map((sums) => sums.get(name));
    const most = Math.max(...amounts.map((amount) => amount ?? 0));
    const cells = amounts.map((amount) => ({ text: amount === undefined ? '' : textOf(tidy(amount), name), share: most > 0 ? (amount ?? 0) / most : 0 }));
    return { name, cells };
  });
}

function formatMoney(amount: number, currency: string, say: Say): string {
  return formatValue({ unit: currency }, amount, say);
}

/** Sums of tenths without the dust of binary fractions. */
function tidy(amount: number): number {
  return Math.round(amount * 1000) / 1000;
}
