import * as vscode from 'vscode';
import { BACK, type Answer, type Place } from './answer.ts';
import { backButtons, stand } from './stand.ts';

/** An entry to choose, with what choosing it means. Entries of one `group` that follow each other get a heading. */
export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly group?: string;
}

export interface PickQuestion<Value> {
  readonly placeholder: string;
  readonly choices: readonly Choice<Value>[];
  /** The entry that is marked at first. */
  readonly current?: Value | undefined;
}

type Row<Value> = vscode.QuickPickItem & { readonly choice?: Choice<Value> };

/** Asks for one of several entries. */
export function askPick<Value>(place: Place, { placeholder, choices, current }: PickQuestion<Value>): Promise<Answer<Value>> {
  const input = openPick(place, placeholder, rowsOf(choices));
  if (current !== undefined) input.activeItems = input.items.filter(({ choice }) => choice?.value === current);
  return settled(input, () => input.activeItems[0]?.choice?.value);
}

export interface PicksQuestion<Value> extends Omit<PickQuestion<Value>, 'current'> {
  /** Whether one at least has to be ticked. */
  readonly required?: boolean;
}

/** Asks for any number of entries. @param chosen those that are ticked at first */
export function askPicks<Value>(place: Place, { placeholder, choices, required = false }: PicksQuestion<Value>, chosen: readonly Value[]): Promise<Answer<readonly Value[]>> {
  const rows = rowsOf(choices);
  const input = openPick(place, placeholder, rows);
  input.canSelectMany = true;
  input.selectedItems = rows.filter(({ choice }) => choice !== undefined && chosen.includes(choice.value));
  return settled(input, () => {
    const ticked = input.selectedItems.flatMap(({ choice }) => choice?.value ?? []);
    return required && ticked.length === 0 ? undefined : ticked;
  });
}

function openPick<Value>(place: Place, placeholder: string, rows: readonly Row<Value>[]): vscode.QuickPick<Row<Value>> {
  const input = vscode.window.createQuickPick<Row<Value>>();
  stand(input, place);
  input.buttons = backButtons(place);
  input.placeholder = placeholder;
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  input.items = rows;
  return input;
}

function settled<Value, Given>(input: vscode.QuickPick<Row<Value>>, chosen: () => Given | undefined): Promise<Answer<Given>> {
  return new Promise((resolve) => {
    input.onDidTriggerButton(() => finish(BACK));
    input.onDidAccept(() => {
      const given = chosen();
      if (given !== undefined) finish(given);
    });
    input.onDidHide(() => finish(undefined));
    input.show();

    function finish(answer: Answer<Given>): void {
      resolve(answer);
      input.dispose();
    }
  });
}

function rowsOf<Value>(choices: readonly Choice<Value>[]): Row<Value>[] {
  return choices.flatMap((choice, index) => {
    const { label, description = '', detail = '', group } = choice;
    const row: Row<Value> = { label, description, detail, choice };
    const isFirst = group !== undefined && group !== choices[index - 1]?.group;
    return isFirst ? [{ label: group, kind: vscode.QuickPickItemKind.Separator }, row] : [row];
  });
}
