import * as vscode from 'vscode';
import { literal } from '../literal.ts';
import { BACK, type Answer, type Place } from './answer.ts';
import { askPick, type Choice } from './ask-pick.ts';
import { converseWithin, type Question } from './converse.ts';

export interface ListQuestion<Entry> {
  readonly placeholder: string;
  /** `Add an Objective…` */
  readonly add: string;
  /** What a new entry is called while it is asked for; one that is there goes by its own name. */
  readonly title: string;
  readonly show: (entry: Entry) => { readonly label: string; readonly description?: string };
  readonly questions: readonly Question<Entry>[];
}

/** An entry, by its index, or to go on. */
type Wish = number | 'on';

/**
 * Asks for any number of entries, each by questions of its own; those that are there can be gone through again.
 * @param keep gets the entries as they stand after each answer, an unfinished one included
 */
export async function askList<Entry extends object>(place: Place, question: ListQuestion<Entry>, given: readonly Entry[], keep: (entries: readonly Entry[]) => void): Promise<Answer<readonly Entry[]>> {
  let entries = given;
  for (;;) {
    const wish = await askPick<Wish>(place, { placeholder: question.placeholder, choices: choices(question, entries) });
    if (wish === undefined || wish === BACK) return wish;
    if (wish === 'on') return entries;
    const before = entries;
    const put = (entry: Entry) => before.toSpliced(wish, 1, entry);
    const known = before[wish];
    const title = known === undefined ? question.title : question.show(known).label;
    const entry = await converseWithin(title, question.questions, known ?? ({} as Entry), { onAnswer: (begun) => keep(put(begun)) });
    if (entry === undefined) return undefined;
    if (entry !== BACK) entries = put(entry);
    keep(entries);
  }
}

/** Enter adds the first entry, and goes on once there is one. */
function choices<Entry>({ add, show }: ListQuestion<Entry>, entries: readonly Entry[]): Choice<Wish>[] {
  const more: Choice<Wish> = { value: entries.length, label: `$(add) ${add}` };
  if (entries.length === 0) return [more, { value: 'on', label: `$(arrow-right) ${vscode.l10n.t('Go On without One')}` }];
  const known = entries.map((entry, index): Choice<Wish> => {
    const { label, description = '' } = show(entry);
    return { value: index, label: `$(edit) ${literal(label)}`, description: literal(description) };
  });
  return [{ value: 'on', label: `$(arrow-right) ${vscode.l10n.t('Go On')}` }, more, ...known];
}
