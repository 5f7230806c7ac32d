import * as vscode from 'vscode';
import type { StartPart } from '../../../core/features/start/missing-parts.ts';
import type { StartAnswers } from '../../../core/features/start/start-answers.ts';
import { answered } from '../../questions/answer.ts';
import { askList, type ListQuestion } from '../../questions/ask-list.ts';
import { askPicks } from '../../questions/ask-pick.ts';
import type { Question } from '../../questions/converse.ts';
import { pickField, textField } from '../../questions/fields.ts';
import { feedbackSteps } from './feedback-steps.ts';
import { areaChoices, initiativeSteps } from './initiative-steps.ts';
import { objectiveSteps } from './objective-steps.ts';
import { scenarioSteps } from './scenario-steps.ts';
import { takenIds, type StartContext } from './start-context.ts';
import { trendSteps } from './trend-steps.ts';

type Step = Question<StartAnswers>;
type Taken = () => ReadonlySet<string>;

const STEPS = 7;

/** All questions of a guided start: title, owner and code, then the seven steps; of a vision that is there only what it lacks. */
export function startSteps(context: StartContext): readonly Step[] {
  const of = (part: StartPart, number: number, title: string, steps: readonly Step[]) => (context.missing.includes(part) ? steps.map((step) => numbered(step, number, title)) : []);
  return [
    ...(context.isNew ? headSteps(context) : []),
    ...of('code', 0, vscode.l10n.t('Code'), [codeStep(context)]),
    ...of('landscape', 1, vscode.l10n.t('Landscape'), landscapeSteps(context)),
    ...of('objectives', 2, vscode.l10n.t('Objectives'), [objectivesStep(context)]),
    ...of('scenarios', 3, vscode.l10n.t('Scenarios and Decisions'), [scenariosStep(context)]),
    ...of('narrative', 4, vscode.l10n.t('Narrative'), narrativeSteps()),
    ...of('feedback', 5, vscode.l10n.t('Feedback'), [feedbackStep(context)]),
    ...of('initiatives', 6, vscode.l10n.t('Initiatives'), [initiativesStep(context)]),
    ...of('cadence', 7, vscode.l10n.t('Review'), cadenceSteps()),
  ];
}

/** Says which of the seven steps a question belongs to, however many questions that step has. */
function numbered(step: Step, number: number, title: string): Step {
  return { ...step, ask: (place, answers, keep) => step.ask({ ...place, title, ...(number === 0 ? { step: 1, totalSteps: 1 } : { step: number, totalSteps: STEPS }) }, answers, keep) };
}

function headSteps({ folderName, repository }: StartContext): Step[] {
  const title = vscode.l10n.t('Create vision.yaml');
  return [
    textField<StartAnswers>('title', () => ({ prompt: vscode.l10n.t('What is the vision called?'), value: vscode.l10n.t('{0} technology vision', folderName) })),
    textField<StartAnswers>('owner', () => ({ prompt: vscode.l10n.t('Who answers for it? A handle, an e-mail or a team.'), value: repository.owner, placeholder: '@handle' })),
  ].map((step) => numbered(step, 0, title));
}

function codeStep({ repository }: StartContext): Step {
  const placeholder = vscode.l10n.t('Which code should have a why? None is all. Tick, then Enter.');
  return {
    ask: async (place, { include = [] }) => answered(await askPicks(place, { placeholder, choices: areaChoices(repository.areas) }, include), (folders) => ({ include: folders })),
    when: () => repository.areas.length > 0,
  };
}

function landscapeSteps(context: StartContext): Step[] {
  return [
    textField('summary', () => ({ prompt: vscode.l10n.t('What changes around you? Customers, competitors, technology, law, in a few sentences. Empty skips it.'), optional: true })),
    {
      ...listStep(context, 'trends', (taken) => ({
        placeholder: vscode.l10n.t('Which trends should everybody know?'),
        add: vscode.l10n.t('Add a Trend…'),
        title: vscode.l10n.t('Trend'),
        show: ({ title = '', kind }) => ({ label: title, description: kind === undefined ? '' : vscode.l10n.t(kind) }),
        questions: trendSteps(taken),
      })),
      when: ({ summary }) => summary !== undefined,
    },
  ];
}

function objectivesStep(context: StartContext): Step {
  return listStep(context, 'objectives', (taken) => ({
    placeholder: vscode.l10n.t('What are the top objectives of the next 12 to 18 months? Three at most.'),
    add: vscode.l10n.t('Add an Objective…'),
    title: vscode.l10n.t('Objective'),
    show: ({ title = '', kpi }) => ({ label: title, description: kpi?.title ?? '' }),
    questions: objectiveSteps(taken),
  }));
}

function scenariosStep(context: StartContext): Step {
  return listStep(context, 'scenarios', (taken) => ({
    placeholder: vscode.l10n.t('How may the future go? Two scenarios at least make a plan robust.'),
    add: vscode.l10n.t('Add a Scenario…'),
    title: vscode.l10n.t('Scenario'),
    show: ({ title = '', decision }) => ({ label: title, description: decision?.title ?? '' }),
    questions: scenarioSteps(taken),
  }));
}

function narrativeSteps(): Step[] {
  const part = (key: 'problem' | 'vision' | 'roadmap' | 'impact' | 'analogy', prompt: string): Step => textField(key, () => ({ prompt, placeholder: vscode.l10n.t('in words for everybody; empty skips it'), optional: true }));
  return [
    part('problem', vscode.l10n.t('What is wrong today?')),
    part('vision', vscode.l10n.t('How will it be?')),
    part('roadmap', vscode.l10n.t('How do we get there?')),
    part('impact', vscode.l10n.t('What does it bring?')),
    part('analogy', vscode.l10n.t('What is it like, for somebody who does not build software?')),
  ];
}

function feedbackStep(context: StartContext): Step {
  return listStep(context, 'feedback', (taken, answers) => ({
    placeholder: vscode.l10n.t('What do product, sales and finance say about it?'),
    add: vscode.l10n.t('Add Feedback…'),
    title: vscode.l10n.t('Feedback'),
    show: ({ title = '', from = '' }) => ({ label: title, description: from }),
    questions: feedbackSteps(context, answers, taken),
  }));
}

function initiativesStep(context: StartContext): Step {
  return listStep(context, 'initiatives', (taken, answers) => ({
    placeholder: vscode.l10n.t('Which work of this quarter and the next leads there?'),
    add: vscode.l10n.t('Add an Initiative…'),
    title: vscode.l10n.t('Initiative'),
    show: ({ title = '', quarter = '' }) => ({ label: title, description: quarter }),
    questions: initiativeSteps(context, answers, taken),
  }));
}

function cadenceSteps(): Step[] {
  return [
    pickField('review', () => ({
      placeholder: vscode.l10n.t('How often is all of it gone through?'),
      choices: [{ value: '1M', label: vscode.l10n.t('Every month') }, { value: '2w', label: vscode.l10n.t('Every two weeks') }, { value: '1Q', label: vscode.l10n.t('Every quarter') }, { value: '', label: vscode.l10n.t('Not said yet') }],
    })),
    pickField('insights', () => ({
      placeholder: vscode.l10n.t('How often is an insight to be noted down at least?'),
      choices: [{ value: '1w', label: vscode.l10n.t('Every week') }, { value: '1d', label: vscode.l10n.t('Every day') }, { value: '1M', label: vscode.l10n.t('Every month') }, { value: '', label: vscode.l10n.t('Not said yet') }],
    })),
  ];
}

type ListKey = 'trends' | 'objectives' | 'scenarios' | 'feedback' | 'initiatives';
type EntryOf<Key extends ListKey> = NonNullable<StartAnswers[Key]>[number];

/** A question for a list; ids of new entries differ from all others, those of the very entry included. */
function listStep<Key extends ListKey>(context: StartContext, key: Key, question: (taken: Taken, answers: () => StartAnswers) => ListQuestion<EntryOf<Key>>): Step {
  return {
    ask: async (place, answers, keep) => {
      let known = answers;
      const put = (entries: readonly EntryOf<Key>[]): Partial<StartAnswers> => ({ [key]: entries });
      const listed = await askList(place, question(() => takenIds(context, known), () => known), (answers[key] ?? []) as readonly EntryOf<Key>[], (entries) => {
        known = { ...known, ...put(entries) };
        keep(put(entries));
      });
      return answered(listed, put);
    },
  };
}
