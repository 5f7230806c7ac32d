import * as vscode from 'vscode';
import { FILTER_PARTS, filterChoices, filterWord, NO_FILTER, type FilterChoice, type FilterPart, type StrategyFilter } from '../../core/features/strategy/strategy-filter.ts';
import { UserError } from '../../core/user-error.ts';
import type { Sessions } from '../session/sessions.ts';
import type { StrategyOptions } from '../views/strategy/strategy-options.ts';

interface FilterPick extends vscode.QuickPickItem {
  readonly choice?: FilterChoice;
}

/**
 * Lets people choose what the Strategy view shows; nothing chosen shows all.
 * @param argument parts of a filter, as a key binding may give them: `{ "state": ["active"] }` asks nothing
 */
export async function filterStrategy(sessions: Sessions, options: StrategyOptions, argument: unknown): Promise<void> {
  await sessions.loaded();
  if (isFilter(argument)) return options.filter({ ...NO_FILTER, ...argument });
  const { filter } = options.value;
  const choices = mergedChoices(sessions);
  if (choices.length === 0) throw new UserError(vscode.l10n.t('There is no initiative to filter yet.'));
  const title = vscode.l10n.t('Filter the Strategy view');
  const placeHolder = vscode.l10n.t('Show work that is any of these; of each kind at least one has to fit');
  const picked = await vscode.window.showQuickPick(picksOf(choices, filter), { title, placeHolder, canPickMany: true, matchOnDescription: true });
  if (picked) await options.filter(filterOf(picked.flatMap(({ choice }) => choice ?? [])));
}

export async function clearFilter(options: StrategyOptions): Promise<void> {
  await options.filter(NO_FILTER);
}

function isFilter(argument: unknown): argument is Partial<StrategyFilter> {
  return typeof argument === 'object' && argument !== null && FILTER_PARTS.some((part) => part in argument);
}

/** Of all folders together, each value once. */
function mergedChoices(sessions: Sessions): FilterChoice[] {
  const merged = new Map<string, FilterChoice>();
  for (const choice of sessions.withVision().flatMap(({ snapshot }) => (snapshot ? filterChoices(snapshot) : []))) {
    const name = `${choice.part} ${choice.value}`;
    merged.set(name, { ...choice, initiatives: choice.initiatives + (merged.get(name)?.initiatives ?? 0) });
  }
  return [...merged.values()];
}

function picksOf(choices: readonly FilterChoice[], filter: StrategyFilter): FilterPick[] {
  return FILTER_PARTS.flatMap((part) => {
    const picks = choices.filter((choice) => choice.part === part).map((choice) => pickOf(choice, filter[part].includes(choice.value)));
    return [{ label: partTitle(part), kind: vscode.QuickPickItemKind.Separator }, ...picks];
  });
}

function pickOf(choice: FilterChoice, picked: boolean): FilterPick {
  const { part, value, initiatives } = choice;
  const description = initiatives === 1 ? vscode.l10n.t('{0} initiative', 1) : vscode.l10n.t('{0} initiatives', initiatives);
  return { label: filterWord({ say: vscode.l10n.t }, part, value), description, picked, choice };
}

function partTitle(part: FilterPart): string {
  switch (part) {
    case 'state':
      return vscode.l10n.t('State');
    case 'status':
      return vscode.l10n.t('What the numbers say');
    case 'owner':
      return vscode.l10n.t('Owner');
    case 'quarter':
      return vscode.l10n.t('Quarter');
  }
}

function filterOf(choices: readonly FilterChoice[]): StrategyFilter {
  const of = (wanted: FilterPart) => choices.filter(({ part }) => part === wanted).map(({ value }) => value);
  return { state: of('state'), status: of('status'), owner: of('owner'), quarter: of('quarter') };
}
