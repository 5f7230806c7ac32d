import { showMenu, type MenuEntry } from '../parts/menu.ts';
import type { Stage } from '../page.ts';
import type { Roadmap, RoadmapCard } from '../protocol.ts';
import { cardOf, quarterBeside, requestMove } from './move.ts';

/** What can be done with a card, beside it or at a point. */
export function showActions(element: HTMLElement, data: Roadmap, stage: Stage, at = cornerOf(element)): void {
  const card = cardOf(data, element.dataset['card'] ?? '');
  if (card) showMenu(stage.say('Actions for {0}', card.title), entries(card, data, stage), at);
}

/** Asks for the new value of the card's KPI; of which one, where there are several. */
export function updateKpi(element: HTMLElement, data: Roadmap, stage: Stage): void {
  const card = cardOf(data, element.dataset['card'] ?? '');
  const [first, ...others] = card?.kpis ?? [];
  if (!card || !first) stage.announce(stage.say('There is no KPI to update.'));
  else if (others.length === 0) stage.send({ kind: 'update-kpi', kpi: first.id });
  else showMenu(stage.say('Update a KPI of {0}', card.title), kpiEntries(card, stage), cornerOf(element));
}

function entries(card: RoadmapCard, data: Roadmap, stage: Stage): MenuEntry[] {
  const { say, send } = stage;
  const { id } = card;
  return [
    { label: say('Open in the vision'), key: 'Enter', run: () => send({ kind: 'open', item: id }) },
    { label: say('Go to Code…'), key: 'G', run: () => send({ kind: 'go-to-code', item: id }) },
    ...moves(card, data, stage),
    { label: say('Move to Quarter…'), key: 'M', run: () => send({ kind: 'move', initiative: id }) },
    ...kpiEntries(card, stage).map((entry, index) => (index === 0 ? { ...entry, key: 'U' } : entry)),
    ...(card.closed ? [] : [{ label: say('Close Initiative…'), run: () => send({ kind: 'close', initiative: id }) }]),
  ];
}

function moves({ id }: RoadmapCard, data: Roadmap, stage: Stage): MenuEntry[] {
  const sides = [
    { step: -1, key: 'Alt+←' },
    { step: 1, key: 'Alt+→' },
  ] as const;
  return sides.flatMap(({ step, key }) => {
    const to = quarterBeside(data, id, step);
    return to === undefined ? [] : [{ label: stage.say('Move to {0}', to), key, run: () => requestMove(data, stage, id, to) }];
  });
}

function kpiEntries({ kpis }: RoadmapCard, { say, send }: Stage): MenuEntry[] {
  return kpis.map(({ id, title }) => ({ label: say('Update “{0}”…', title), run: () => send({ kind: 'update-kpi', kpi: id }) }));
}

function cornerOf(element: HTMLElement) {
  const { right, top } = (element.querySelector('.card-more') ?? element).getBoundingClientRect();
  return { x: right, y: top };
}
