import * as vscode from 'vscode';
import { addReview, type NewReview, type NewReviewDecision } from '../../core/features/review/add-review.ts';
import { lastReview } from '../../core/features/review/review-due.ts';
import { reviewQuestions, type ReviewQuestion } from '../../core/features/review/review-questions.ts';
import { addToDate } from '../../core/text/calendar.ts';
import { askPick } from '../questions/ask-pick.ts';
import { converse } from '../questions/converse.ts';
import { BACK } from '../questions/answer.ts';
import { Drafts } from '../drafts.ts';
import type { ReviewAnswers, ReviewDraft } from './review-draft.ts';
import type { Sessions } from '../session/sessions.ts';
import { chooseVision, type ChosenVision } from './choose-vision.ts';
import { editVision } from './edit-vision.ts';
import { stepsOfReview } from './review-steps.ts';

/** What the command can be told; with decisions nothing is asked at all. */
export interface StartReviewArguments extends Partial<NewReview> {
  /** The workspace folder, as a URI. */
  readonly folder?: string;
}

/** Goes through the month, asks what to do about all that is off track or contradicted, and writes one review. */
export async function startReview(sessions: Sessions, memory: vscode.Memento, argument: unknown): Promise<void> {
  const { folder, ...given } = (argument as StartReviewArguments | undefined) ?? {};
  const chosen = await chooseVision(sessions, folder);
  if (!chosen) return;
  const { session, snapshot } = chosen;
  const drafts = new Drafts<ReviewDraft>(memory, 'vision.reviewDrafts');
  const review = given.decisions ? given : await holdReview(chosen, drafts);
  if (!review) return;
  await editVision(session, (text) => addReview(text, { date: snapshot.today, ...review }));
  await drafts.keep(session.folder.uri.toString(), undefined);
}

/** @returns undefined where it was left; then a draft of it is kept */
async function holdReview({ session, snapshot }: ChosenVision, drafts: Drafts<ReviewDraft>): Promise<NewReview | undefined> {
  const folder = session.folder.uri.toString();
  const since = lastReview(snapshot) ?? addToDate(snapshot.today, { months: -1 });
  const questions = reviewQuestions(snapshot, since);
  const about = questions.map(({ id }) => id);
  const draft = await draftToGoOnWith(drafts.of(folder));
  if (draft === undefined) return undefined;
  const begun = draft?.begun ?? snapshot.today;
  const from = draft?.about.join() === about.join() ? draft.at : 0;
  const onAnswer = (answers: ReviewAnswers, at: number) => void drafts.keep(folder, { begun, answers, at, about });
  const answers = await converse<ReviewAnswers>(vscode.l10n.t('Review'), stepsOfReview(snapshot, since, questions), draft?.answers ?? {}, { from, onAnswer });
  return answers && reviewFrom(answers, questions, snapshot.today);
}

/** @returns null to begin anew, undefined where the question was left */
async function draftToGoOnWith(draft: ReviewDraft | undefined): Promise<ReviewDraft | null | undefined> {
  if (!draft) return null;
  const choice = await askPick({ title: vscode.l10n.t('Review'), step: 1, totalSteps: 1, canGoBack: false }, {
    placeholder: vscode.l10n.t('A review was begun on {0} and not finished.', draft.begun),
    choices: [
      { value: 'go-on' as const, label: vscode.l10n.t('Go On with It') },
      { value: 'anew' as const, label: vscode.l10n.t('Begin Anew'), description: vscode.l10n.t('its answers are thrown away') },
    ],
  });
  if (choice === undefined || choice === BACK) return undefined;
  return choice === 'go-on' ? draft : null;
}

function reviewFrom({ attendees = '', news = [], otherNews = '', kpis, decisions = {}, next }: ReviewAnswers, questions: readonly ReviewQuestion[], date: string): NewReview {
  return {
    date,
    attendees: parts(attendees, ','),
    marketChanges: [...news, ...parts(otherNews, ';')],
    kpis,
    decisions: questions.map(({ id }) => decisions[id]).filter(isDecided),
    next,
  };
}

function isDecided(decision: Partial<NewReviewDecision> | undefined): decision is NewReviewDecision {
  return decision?.about !== undefined && decision.decision !== undefined && decision.because !== undefined;
}

function parts(text: string, separator: string): string[] {
  return text.split(separator).map((part) => part.trim()).filter(Boolean);
}
