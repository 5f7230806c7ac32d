import { titleOf, type Item, type ItemKind } from '../../model/items.ts';
import { objectiveIds } from '../../model/objective-ids.ts';
import { kindWord } from '../../rules/common/words.ts';
import type { Snapshot } from '../../snapshot.ts';
import { formatAge, formatRatio, HYPOTHESIS_WORDS, VERDICT_WORDS } from '../format.ts';
import { standingText } from '../progress-text.ts';
import { openItem } from '../vision-place.ts';
import type { Card, CardKpi, CardSentence } from './card.ts';
import { kpiRow, kpiRows } from './kpi-rows.ts';

type Of<Kind extends ItemKind> = Extract<Item, { kind: Kind }>;

/** How sentences of a card begin. */
const LEAD_WORDS = ['Serves', 'Bet', 'Why', 'Outcome', 'Counts', 'Progress', 'Last note', 'Decides', 'Because', 'In case', 'If', 'Means', 'Answer'] as const;

type Lead = (typeof LEAD_WORDS)[number];

/** What differs from kind to kind. */
interface Content {
  readonly facts: readonly (string | undefined)[];
  readonly standing?: string;
  readonly sentences: readonly (readonly [lead: Lead, text: string | undefined])[];
  readonly kpis?: readonly CardKpi[];
}

/** What an item is, why it is there and how it does. */
export function itemCard(snapshot: Snapshot, item: Item): Card {
  const { say } = snapshot;
  const { facts, standing = '', sentences, kpis = [] } = contentOf(snapshot, item);
  const update = item.kind === 'kpi' ? [{ label: say('Update'), action: { kind: 'update-kpi', kpi: item.id } as const }] : [];
  return {
    title: titleOf(item),
    facts: [say(kindWord(item.kind)), item.id, ...facts].flatMap((fact) => fact || []),
    standing,
    sentences: sentences.flatMap(([lead, text]): CardSentence[] => (text ? [{ lead: say(lead), text }] : [])),
    kpis,
    actions: [{ label: say('Open {0}', snapshot.input.visionFile), action: openItem(snapshot, item) }, ...update],
  };
}

function contentOf(snapshot: Snapshot, item: Item): Content {
  switch (item.kind) {
    case 'initiative':
      return initiative(snapshot, item);
    case 'objective':
      return objective(snapshot, item);
    case 'kpi':
      return kpi(snapshot, item);
    case 'decision':
      return decision(snapshot, item);
    case 'scenario':
      return scenario(snapshot, item);
    case 'trend':
      return { facts: [said(snapshot, item.value.kind)], sentences: [['Means', item.value.implication]] };
    case 'feedback':
      return feedback(snapshot, item);
  }
}

function initiative(snapshot: Snapshot, { id, value }: Of<'initiative'>): Content {
  const numbers = snapshot.numbers.initiatives.get(id);
  const objectives = objectiveIds(value).flatMap((name) => snapshot.vision.items.find('objective', name) ?? []);
  return {
    facts: [value.quarter, said(snapshot, value.status), value.owner],
    standing: standingText(numbers, snapshot.say),
    sentences: [
      ...objectives.flatMap((served) => [['Serves', servedText(snapshot, served)] as const, bet(snapshot, served)]),
      ['Why', value.why],
      ['Outcome', value.outcome],
    ],
    kpis: kpiRows(snapshot, numbers?.shares ?? []),
  };
}

/** `Win more of the checkouts (18 % · at risk)` */
function servedText({ say, numbers }: Snapshot, served: Of<'objective'>): string {
  const standing = standingText(numbers.objectives.get(served.id), say);
  return [titleOf(served), standing && `(${standing})`].filter(Boolean).join(' ');
}

function bet({ say, numbers }: Snapshot, { id, value: { hypothesis } }: Of<'objective'>): readonly [Lead, string | undefined] {
  if (!hypothesis) return ['Bet', undefined];
  const { believe = '…', resultsIn = '…', because } = hypothesis;
  const state = numbers.objectives.get(id)?.hypothesis?.state ?? 'untested';
  const words = say(HYPOTHESIS_WORDS[state]);
  return ['Bet', because ? say('{0} results in {1}, because {2}: {3}', believe, resultsIn, because, words) : say('{0} results in {1}: {2}', believe, resultsIn, words)];
}

function objective(snapshot: Snapshot, item: Of<'objective'>): Content {
  const { say } = snapshot;
  const { horizon, status, owner } = item.value;
  const numbers = snapshot.numbers.objectives.get(item.id);
  return {
    facts: [horizon && say('{0} to {1}', horizon.start ?? '…', horizon.end ?? '…'), status === 'open' ? undefined : said(snapshot, status), owner],
    standing: [standingText(numbers, say), numbers?.delivery === null ? '' : say('delivery {0}', formatRatio(numbers?.delivery))].filter(Boolean).join(' · '),
    sentences: [bet(snapshot, item)],
    kpis: kpiRows(snapshot, numbers?.shares ?? []),
  };
}

function kpi(snapshot: Snapshot, { id, value }: Of<'kpi'>): Content {
  const { say } = snapshot;
  const numbers = snapshot.numbers.kpis.get(id);
  const checkedIn = numbers?.age === null ? say('no check-in yet') : say('checked in {0}', formatAge(numbers?.age, say));
  const forecast = numbers?.forecast ? say(VERDICT_WORDS[numbers.forecast.verdict]) : '';
  const progress = say('{0}, expected {1}', formatRatio(numbers?.progress), formatRatio(numbers?.expected));
  return {
    facts: [value.owner, numbers?.due ? say('due {0}', numbers.due) : undefined, checkedIn],
    sentences: [
      ['Counts', value.definition],
      ['Progress', numbers?.progress == null ? undefined : [progress, forecast].filter(Boolean).join('; ')],
      ['Last note', numbers?.newest?.checkIn.note],
    ],
    kpis: numbers ? kpiRow(snapshot, numbers).map((row) => ({ ...row, title: '', actions: [] })) : [],
  };
}

function decision(snapshot: Snapshot, { value }: Of<'decision'>): Content {
  const holder = snapshot.vision.document.scenarios?.find(({ decisions }) => decisions?.includes(value));
  return {
    facts: [said(snapshot, value.status ?? 'proposed'), value.date],
    sentences: [['Decides', value.decide], ['Because', value.because], ['In case', holder?.title]],
  };
}

function scenario({ say }: Snapshot, { value }: Of<'scenario'>): Content {
  const { likelihood, impact } = value;
  return {
    facts: [say(value.status ?? 'plausible'), likelihood && say('likelihood {0}', say(likelihood)), impact && say('impact {0}', say(impact))],
    sentences: [['If', value.narrative]],
  };
}

function feedback(snapshot: Snapshot, { value }: Of<'feedback'>): Content {
  return {
    facts: [said(snapshot, value.stance), value.from, value.by, value.date, said(snapshot, value.status ?? 'open')],
    sentences: [['Answer', value.response]],
  };
}

/** A word of the format in the reader's language. */
function said({ say }: Snapshot, word: string | undefined): string | undefined {
  return word && say(word);
}
