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

/** What differs from kind to kind. */
interface Content {
  readonly facts: readonly (string | undefined)[];
  readonly standing?: string;
  readonly sentences: readonly (readonly [lead: string, text: string | undefined])[];
  readonly kpis?: readonly CardKpi[];
}

/** What an item is, why it is there and how it does. */
export function itemCard(snapshot: Snapshot, item: Item): Card {
  const { facts, standing = '', sentences, kpis = [] } = contentOf(snapshot, item);
  const update = item.kind === 'kpi' ? [{ label: 'Update', action: { kind: 'update-kpi', kpi: item.id } as const }] : [];
  return {
    title: titleOf(item),
    facts: [kindWord(item.kind), item.id, ...facts].flatMap((fact) => fact || []),
    standing,
    sentences: sentences.flatMap(([lead, text]): CardSentence[] => (text ? [{ lead, text }] : [])),
    kpis,
    actions: [{ label: `Open ${snapshot.input.visionFile}`, action: openItem(snapshot, item) }, ...update],
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
      return scenario(item);
    case 'trend':
      return { facts: [item.value.kind], sentences: [['Means', item.value.implication]] };
    case 'feedback':
      return feedback(item);
  }
}

function initiative(snapshot: Snapshot, { id, value }: Of<'initiative'>): Content {
  const numbers = snapshot.numbers.initiatives.get(id);
  const objectives = objectiveIds(value).flatMap((name) => snapshot.vision.items.find('objective', name) ?? []);
  return {
    facts: [value.quarter, value.status, value.owner],
    standing: standingText(numbers),
    sentences: [
      ...objectives.flatMap((served) => [['Serves', servedText(snapshot, served)] as const, bet(snapshot, served)]),
      ['Why', value.why],
      ['Outcome', value.outcome],
    ],
    kpis: kpiRows(snapshot, numbers?.shares ?? []),
  };
}

/** `Win more of the checkouts (18 % · at risk)` */
function servedText({ numbers }: Snapshot, served: Of<'objective'>): string {
  const standing = standingText(numbers.objectives.get(served.id));
  return [titleOf(served), standing && `(${standing})`].filter(Boolean).join(' ');
}

function bet({ numbers }: Snapshot, { id, value: { hypothesis } }: Of<'objective'>): readonly [string, string | undefined] {
  if (!hypothesis) return ['Bet', undefined];
  const { believe = '…', resultsIn = '…', because } = hypothesis;
  const state = numbers.objectives.get(id)?.hypothesis?.state ?? 'untested';
  return ['Bet', `${believe} results in ${resultsIn}${because ? `, because ${because}` : ''}: ${HYPOTHESIS_WORDS[state]}`];
}

function objective(snapshot: Snapshot, item: Of<'objective'>): Content {
  const { horizon, status, owner } = item.value;
  const numbers = snapshot.numbers.objectives.get(item.id);
  return {
    facts: [horizon && `${horizon.start ?? '…'} to ${horizon.end ?? '…'}`, status === 'open' ? undefined : status, owner],
    standing: [standingText(numbers), numbers?.delivery === null ? '' : `delivery ${formatRatio(numbers?.delivery)}`].filter(Boolean).join(' · '),
    sentences: [bet(snapshot, item)],
    kpis: kpiRows(snapshot, numbers?.shares ?? []),
  };
}

function kpi(snapshot: Snapshot, { id, value }: Of<'kpi'>): Content {
  const numbers = snapshot.numbers.kpis.get(id);
  const checkedIn = numbers?.age === null ? 'no check-in yet' : `checked in ${formatAge(numbers?.age)}`;
  const forecast = numbers?.forecast && VERDICT_WORDS[numbers.forecast.verdict];
  return {
    facts: [value.owner, numbers?.due ? `due ${numbers.due}` : undefined, checkedIn],
    sentences: [
      ['Counts', value.definition],
      ['Progress', numbers?.progress == null ? undefined : `${formatRatio(numbers.progress)}, expected ${formatRatio(numbers.expected)}${forecast ? `; ${forecast}` : ''}`],
      ['Last note', numbers?.newest?.checkIn.note],
    ],
    kpis: numbers ? kpiRow(snapshot, numbers).map((row) => ({ ...row, title: '', actions: [] })) : [],
  };
}

function decision(snapshot: Snapshot, { value }: Of<'decision'>): Content {
  const holder = snapshot.vision.document.scenarios?.find(({ decisions }) => decisions?.includes(value));
  return {
    facts: [value.status ?? 'proposed', value.date],
    sentences: [['Decides', value.decide], ['Because', value.because], ['In case', holder?.title]],
  };
}

function scenario({ value }: Of<'scenario'>): Content {
  const rated = (what: string, level: string | undefined) => level && `${what} ${level}`;
  return {
    facts: [value.status ?? 'plausible', rated('likelihood', value.likelihood), rated('impact', value.impact)],
    sentences: [['If', value.narrative]],
  };
}

function feedback({ value }: Of<'feedback'>): Content {
  return {
    facts: [value.stance, value.from, value.by, value.date, value.status ?? 'open'],
    sentences: [['Answer', value.response]],
  };
}
