import * as vscode from 'vscode';
import { addInsight, addressIn, type InsightEffect, type InsightKind, type NewInsight } from '../../core/features/journal/insight.ts';
import { linkedAt } from '../../core/features/journal/linked-at.ts';
import { clipboardText } from '../clipboard.ts';
import type { Sessions } from '../session/sessions.ts';
import { answered, type Answer, type Place } from '../questions/answer.ts';
import { askItems } from '../questions/ask-items.ts';
import { askPick } from '../questions/ask-pick.ts';
import { askText } from '../questions/ask-text.ts';
import { converse, type Question } from '../questions/converse.ts';
import { chooseVision, type ChosenVision } from './choose-vision.ts';
import { editVision } from './edit-vision.ts';

/** What the command can be told; with a title nothing is asked at all. */
export interface CaptureInsightArguments extends Partial<NewInsight> {
  /** The workspace folder, as a URI. */
  readonly folder?: string;
}

type Answers = Partial<NewInsight>;

/** Where somebody is in the code: that may be what the insight is about. */
interface Here {
  readonly path: string | undefined;
  /** `src/pay.ts:12` where code is selected. */
  readonly selected: string | undefined;
  /** Ids of the items that the selected code is about. */
  readonly linked: readonly string[];
}

/** Notes an insight down: one line under `insights`. */
export async function captureInsight(sessions: Sessions, argument: unknown): Promise<void> {
  const { folder, ...given } = (argument as CaptureInsightArguments | undefined) ?? {};
  const chosen = await chooseVision(sessions, folder);
  if (!chosen) return;
  const insight = given.title === undefined ? await askForInsight(chosen, given) : given;
  const title = insight?.title?.trim() ?? '';
  if (!insight || title === '') return;
  await editVision(chosen.session, (text) => addInsight(text, { date: chosen.snapshot.today, ...insight, title }));
}

async function askForInsight(chosen: ChosenVision, given: Answers): Promise<Answers | undefined> {
  const here = hereIn(chosen);
  const address = addressIn(await clipboardText());
  const questions: readonly Question<Answers>[] = [
    { ask: async (place, { title }) => answered(await askText(place, { prompt: vscode.l10n.t('What did you learn? One line.'), value: title }), (text) => ({ title: text })) },
    { when: () => address !== undefined, ask: async (place, { url = address }) => answered(await askForAddress(place, url), (text) => ({ url: text || undefined })) },
    { ask: async (place, { kind }) => answered(await askForKind(place, kind ?? (address === undefined ? 'learning' : 'news')), (picked) => ({ kind: picked })) },
    { ask: async (place, { links = here.linked }) => answered(await askForLinks(place, chosen, here, links), (ids) => ({ links: ids })) },
    { when: ({ links }) => links?.length !== 0, ask: async (place, { effect }) => answered(await askForEffect(place, effect), (picked) => ({ effect: picked })) },
  ];
  return converse(vscode.l10n.t('Capture Insight'), questions, here.selected === undefined ? given : { note: here.selected, ...given });
}

function hereIn({ session, snapshot }: ChosenVision): Here {
  const editor = vscode.window.activeTextEditor;
  const path = editor && session.pathOf(editor.document.uri);
  if (!editor || path === undefined || path === snapshot.input.visionFile) return { path: undefined, selected: undefined, linked: [] };
  const { start, end, isEmpty } = editor.selection;
  if (isEmpty) return { path, selected: undefined, linked: [] };
  return { path, selected: `${path}:${start.line + 1}`, linked: linkedAt(snapshot, path, { first: start.line, last: end.line }) };
}

function askForAddress(place: Place, value: string | undefined): Promise<Answer<string>> {
  return askText(place, { prompt: vscode.l10n.t('Where can it be read? This is from the clipboard; empty leaves it out.'), value, optional: true });
}

function askForKind(place: Place, current: InsightKind): Promise<Answer<InsightKind>> {
  const choice = (value: InsightKind, label: string, description: string) => ({ value, label, description });
  return askPick(place, {
    placeholder: vscode.l10n.t('What kind of insight is it?'),
    current,
    choices: [
      choice('news', vscode.l10n.t('News'), vscode.l10n.t('something was published')),
      choice('competitor', vscode.l10n.t('Competitor'), vscode.l10n.t('what others do')),
      choice('customer', vscode.l10n.t('Customer'), vscode.l10n.t('what somebody said who pays us')),
      choice('regulation', vscode.l10n.t('Regulation'), vscode.l10n.t('what the law will ask')),
      choice('technology', vscode.l10n.t('Technology'), vscode.l10n.t('what has become possible')),
      choice('shadowing', vscode.l10n.t('Shadowing'), vscode.l10n.t('seen while watching somebody work')),
      choice('learning', vscode.l10n.t('Learning'), vscode.l10n.t('what we found out ourselves')),
      choice('data', vscode.l10n.t('Data'), vscode.l10n.t('what the numbers say')),
    ],
  });
}

function askForLinks(place: Place, { snapshot }: ChosenVision, { path }: Here, links: readonly string[]): Promise<Answer<readonly string[]>> {
  return askItems(place, snapshot, { placeholder: vscode.l10n.t('Which items does it bear on? Type to search, tick, then Enter.'), path }, links);
}

function askForEffect(place: Place, current: InsightEffect | undefined): Promise<Answer<InsightEffect>> {
  const choice = (value: InsightEffect, label: string, description: string) => ({ value, label, description });
  return askPick(place, {
    placeholder: vscode.l10n.t('Does it speak for or against them?'),
    current,
    choices: [
      choice('neutral', vscode.l10n.t('Neither'), vscode.l10n.t('good to know')),
      choice('supports', vscode.l10n.t('It supports them'), ''),
      choice('contradicts', vscode.l10n.t('It contradicts them'), vscode.l10n.t('the next review has to answer it')),
    ],
  });
}
