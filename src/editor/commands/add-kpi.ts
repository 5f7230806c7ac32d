import * as vscode from 'vscode';
import { readTypedNumber } from '../../core/features/kpi/typed-number.ts';
import type { NewKpi } from '../../core/features/plan/add-item.ts';
import { decimalSignOf } from '../decimal-sign.ts';
import { answered } from '../questions/answer.ts';
import { askItems } from '../questions/ask-items.ts';
import { converse, type Question } from '../questions/converse.ts';
import { pickField, textField } from '../questions/fields.ts';
import type { Sessions } from '../session/sessions.ts';
import { addNewItem } from './add-new-item.ts';
import type { ChosenVision } from './choose-vision.ts';
import { idField, ownerField, titleField } from './item-fields.ts';

/** Numbers as they were typed. */
interface Answers {
  readonly title?: string;
  readonly definition?: string;
  readonly unit?: string;
  readonly direction?: NewKpi['direction'];
  readonly baseline?: string;
  readonly target?: string;
  readonly usedBy?: readonly string[];
  readonly owner?: string;
  readonly id?: string;
}

/** Adds a KPI, and names it in the objectives and initiatives that are to count on it. */
export function addKpi(sessions: Sessions, argument: unknown): Promise<void> {
  return addNewItem<NewKpi>(sessions, argument, 'kpi', async (chosen, { usedBy }) => {
    const answers = await converse<Answers>(vscode.l10n.t('Add KPI'), questions(chosen), usedBy ? { usedBy } : {});
    const { title, definition, unit, direction, baseline, target, ...rest } = answers ?? {};
    if (title === undefined || definition === undefined || unit === undefined || direction === undefined) return undefined;
    return { title, definition, unit, direction, baseline: numberIn(baseline), target: numberIn(target), ...rest };
  });
}

function questions(chosen: ChosenVision): readonly Question<Answers>[] {
  const { snapshot } = chosen;
  const placeholder = vscode.l10n.t('Which objectives and initiatives count on it? Tick, then Enter.');
  const isNumeric = ({ direction }: Answers) => direction !== 'milestone';
  const isOnCourse = ({ direction }: Answers) => direction === undefined || direction === 'increase' || direction === 'decrease';
  return [
    titleField(vscode.l10n.t('What is measured? A few words.')),
    textField<Answers>('definition', () => ({ prompt: vscode.l10n.t('How is it reckoned? The formula in words.') })),
    textField<Answers>('unit', () => ({ prompt: vscode.l10n.t('In which unit? percent, a currency such as EUR, ms, orders, …') })),
    directionField(),
    { ...textField<Answers>('baseline', () => ({ prompt: vscode.l10n.t('Where does it stand today? Empty where nobody has measured it.'), optional: true, judge })), when: isOnCourse },
    { ...textField<Answers>('target', () => ({ prompt: vscode.l10n.t('Which value is to be reached, or kept?'), judge })), when: isNumeric },
    { ask: async (place, { usedBy = [] }) => answered(await askItems(place, snapshot, { placeholder, kinds: ['objective', 'initiative'] }, usedBy), (ids) => ({ usedBy: ids })) },
    ownerField(chosen),
    idField(chosen),
  ];
}

/** A band to stay in has two limits: that one is written by hand. */
function directionField(): Question<Answers> {
  const choice = (value: NewKpi['direction'], label: string) => ({ value, label });
  return pickField<Answers, 'direction'>('direction', () => ({
    placeholder: vscode.l10n.t('Which way is better?'),
    choices: [
      choice('increase', vscode.l10n.t('It is to rise')),
      choice('decrease', vscode.l10n.t('It is to fall')),
      choice('maintain-above', vscode.l10n.t('It is to stay above a limit')),
      choice('maintain-below', vscode.l10n.t('It is to stay below a limit')),
      choice('milestone', vscode.l10n.t('It is reached or not: a milestone')),
    ],
  }));
}

function judge(text: string): vscode.InputBoxValidationMessage | undefined {
  if (text.trim() === '' || numberIn(text) !== undefined) return undefined;
  return { message: vscode.l10n.t('Type a number.'), severity: vscode.InputBoxValidationSeverity.Error };
}

/** A sign is part of the number here: there is nothing yet to change. */
function numberIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return readTypedNumber(/^\s*[-+−]/.test(text) ? `=${text}` : text, decimalSignOf(vscode.env.language))?.amount;
}
