import type { Snapshot } from '../../snapshot.ts';
import type { RoadmapCard } from '../dashboard/roadmap-card.ts';
import { roadmap, type RoadmapQuarter } from '../dashboard/roadmap.ts';
import { UNKNOWN } from '../format.ts';
import { joined } from '../tree-node.ts';
import type { Block, Cell, ReportSection, Table } from './report-document.ts';

/** The initiatives quarter by quarter, then what the quarters ask of each team and budget. */
export function roadmapSection(snapshot: Snapshot): ReportSection {
  const { say } = snapshot;
  const { quarters, capacity } = roadmap(snapshot);
  const planned = quarters.filter(({ cards }) => cards.length > 0);
  const rows = [...capacity.teams, ...capacity.budgets].map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]);
  const head = [say('Team or currency'), ...quarters.map((quarter) => quarter.name || quarter.word)];
  const asked: Block[] = rows.length === 0 ? [] : [{ kind: 'table', caption: say('What the quarters ask for'), head, rows }];
  const blocks: Block[] = planned.map((quarter) => quarterTable(snapshot, quarter));
  return { id: 'roadmap', title: say('Roadmap'), blocks: planned.length === 0 ? [] : [...blocks, ...asked] };
}

function quarterTable({ say }: Snapshot, { word, name, period, count, people, cards }: RoadmapQuarter): Table {
  const head = [say('Initiative'), say('State'), say('Progress'), say('Status'), say('Owner'), say('Resources'), say('Waits for')];
  const caption = joined([[word, name].filter(Boolean).join(': '), period, count, people]);
  return { kind: 'table', caption, head, rows: cards.map(rowOf) };
}

function rowOf({ title, state, progressText, status, standing, owner, teams, budget, needs }: RoadmapCard): Cell[] {
  const waits = needs.map((need) => (need.trouble === '' ? need.title : `${need.title} (${need.trouble})`));
  return [title, state, progressText || UNKNOWN, { status, text: standing }, owner, joined([teams, budget]), waits.join(', ')];
}
