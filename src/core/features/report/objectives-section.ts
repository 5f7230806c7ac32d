import { titleOf, type Item } from '../../model/items.ts';
import { objectiveIds } from '../../model/objective-ids.ts';
import type { HypothesisCondition } from '../../progress/hypothesis.ts';
import type { Share } from '../../progress/share.ts';
import type { Snapshot } from '../../snapshot.ts';
import { conditionWords } from '../dashboard/condition-words.ts';
import { formatRatio, formatTarget, formatValue, HYPOTHESIS_WORDS, STATUS_WORDS, UNKNOWN } from '../format.ts';
import { progressText } from '../progress-text.ts';
import type { Block, ReportCard, ReportSection, Table } from './report-document.ts';

type ObjectiveItem = Extract<Item, { kind: 'objective' }>;

/** The objectives, each with its bet, what the data says about it, its KPIs, and the initiatives that serve it. */
export function objectivesSection(snapshot: Snapshot): ReportSection {
  const cards = snapshot.vision.items.ofKind('objective').map((item) => objectiveCard(snapshot, item));
  const blocks: Block[] = cards.length === 0 ? [] : [{ kind: 'cards', cards }];
  return { id: 'objectives', title: snapshot.say('Objectives'), blocks };
}

function objectiveCard(snapshot: Snapshot, item: ObjectiveItem): ReportCard {
  const { say } = snapshot;
  const { horizon, status = 'open', owner = '', commitment } = item.value;
  const numbers = snapshot.numbers.objectives.get(item.id);
  const period = horizon ? say('{0} to {1}', horizon.start ?? '…', horizon.end ?? '…') : '';
  return {
    title: titleOf(item),
    id: item.id,
    facts: [owner, period, commitment ? say(commitment) : '', status === 'open' ? '' : say(status)].filter(Boolean),
    standing: numbers ? { status: numbers.status, text: say(STATUS_WORDS[numbers.status]) } : null,
    progress: numbers?.progress ?? null,
    sentences: [
      { lead: say('Progress'), text: (numbers && progressText(numbers, say)) || UNKNOWN },
      { lead: say('Delivery'), text: formatRatio(numbers?.delivery) },
      ...betOf(snapshot, item),
    ],
    tables: [...kpiTable(snapshot, numbers?.shares ?? []), ...initiativeTable(snapshot, item)],
  };
}

function betOf(snapshot: Snapshot, { id, value: { hypothesis } }: ObjectiveItem): ReportCard['sentences'] {
  if (!hypothesis) return [];
  const { say, numbers } = snapshot;
  const { state = 'untested', conditions = [] } = numbers.objectives.get(id)?.hypothesis ?? {};
  const { believe = '…', resultsIn = '…', because } = hypothesis;
  const bet = because ? say('{0} results in {1}, because {2}', believe, resultsIn, because) : say('{0} results in {1}', believe, resultsIn);
  const listed = (list: HypothesisCondition['list'], written: readonly string[] = []) =>
    conditions.filter((condition) => condition.list === list).map((condition) => `${conditionWords(snapshot, written[condition.index] ?? '')} (${conditionText(say, condition)})`).join('; ');
  return [
    { lead: say('Bet'), text: bet },
    { lead: say('The data says'), text: say(HYPOTHESIS_WORDS[state]) },
    { lead: say('Confident when'), text: listed('confidentWhen', hypothesis.confidentWhen) },
    { lead: say('Pivot if'), text: listed('pivotIf', hypothesis.pivotIf) },
  ].filter(({ text }) => text !== '');
}

function conditionText(say: Snapshot['say'], { measured, holds, broken }: HypothesisCondition): string {
  if (!measured) return say('not measured yet');
  if (broken) return say('contradicts it');
  return holds ? say('holds') : say('does not hold yet');
}

function kpiTable(snapshot: Snapshot, shares: readonly Share[]): Table[] {
  const { say, vision } = snapshot;
  const rows = shares.flatMap((share) => {
    const kpi = vision.items.find('kpi', share.kpi.id)?.value;
    if (!kpi) return [];
    const target = share.own && typeof kpi.target === 'number' && share.goal.target !== null ? { ...kpi, target: share.goal.target } : kpi;
    const { progress, status } = share.numbers;
    return [[kpi.title ?? share.kpi.id, formatValue(kpi, share.kpi.value, say), formatTarget(target, say), formatRatio(progress), { status, text: say(STATUS_WORDS[status]) }]];
  });
  const head = [say('KPI'), say('Value'), say('Target'), say('Progress'), say('Status')];
  return rows.length === 0 ? [] : [{ kind: 'table', caption: say('Measured by'), head, rows }];
}

function initiativeTable(snapshot: Snapshot, { id }: ObjectiveItem): Table[] {
  const { say, numbers, vision } = snapshot;
  const rows = vision.items.ofKind('initiative').filter(({ value }) => objectiveIds(value).includes(id)).map((item) => {
    const own = numbers.initiatives.get(item.id);
    const { quarter = UNKNOWN, status } = item.value;
    const standing = own?.status ?? 'no-kpi';
    return [titleOf(item), quarter, status ? say(status) : UNKNOWN, (own && progressText(own, say)) || UNKNOWN, { status: standing, text: say(STATUS_WORDS[standing]) }];
  });
  const head = [say('Initiative'), say('Quarter'), say('State'), say('Progress'), say('Status')];
  return rows.length === 0 ? [] : [{ kind: 'table', caption: say('Served by'), head, rows }];
}
