import {
  formatAge,
  formatCount,
  formatCourse,
  formatRatio,
  HYPOTHESIS_WORDS,
  STATUS_WORDS,
  VERDICT_WORDS,
  type Status,
} from '../../core/features/format.ts';
import { objectiveIds } from '../../core/model/objective-ids.ts';
import { progressText } from '../../core/features/progress-text.ts';
import type { Item } from '../../core/model/items.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { paint, plain } from './terminal.ts';

type Style = Parameters<typeof paint>[0];
type Row = readonly [id: string, status: Status | undefined, ...rest: string[]];

const STYLES: Readonly<Record<Status, Style>> = {
  achieved: 'green',
  'on-track': 'green',
  'at-risk': 'yellow',
  'off-track': 'red',
  missed: 'red',
  'not-started': 'gray',
  'no-data': 'gray',
  'no-kpi': 'gray',
};

/** Objectives with their hypothesis and initiatives, then every KPI: one line each. */
export function statusText(snapshot: Snapshot, colour: boolean): string {
  const { items, document } = snapshot.vision;
  const blocks = items.ofKind('objective').map((item) => objectiveBlock(snapshot, item, colour));
  const kpis = items.ofKind('kpi').map((item) => kpiRow(snapshot, item));
  const title = `${document.title ?? snapshot.input.visionFile} on ${snapshot.today}`;
  return `${[paint('bold', plain(title), colour), ...blocks, `KPIs\n${table(kpis, colour)}`].join('\n\n')}\n`;
}

function objectiveBlock(snapshot: Snapshot, item: Extract<Item, { kind: 'objective' }>, colour: boolean): string {
  const numbers = snapshot.numbers.objectives.get(item.id);
  const hypothesis = numbers?.hypothesis ? `hypothesis ${HYPOTHESIS_WORDS[numbers.hypothesis.state]}` : 'no hypothesis';
  const parts = [numbers ? progressText(numbers) : '', status(numbers?.status, colour), `delivery ${formatRatio(numbers?.delivery)}`, hypothesis];
  const head = `${paint('bold', plain(item.value.title ?? item.id), colour)} (${item.id})\n  ${parts.filter(Boolean).join(' · ')}`;
  const rows = snapshot.vision.items
    .ofKind('initiative')
    .filter(({ value }) => objectiveIds(value).includes(item.id))
    .map((initiative) => initiativeRow(snapshot, initiative));
  return rows.length === 0 ? head : `${head}\n${table(rows, colour)}`;
}

function initiativeRow({ numbers, trace }: Snapshot, item: Extract<Item, { kind: 'initiative' }>): Row {
  const found = numbers.initiatives.get(item.id);
  const work = trace ? `${formatCount(trace.fileCountOf(item), 'file')}, ${formatCount(trace.markersOf(item.id).length, 'marker')}` : '';
  return [item.id, found?.status, found ? progressText(found) || '–' : '–', `${item.value.quarter ?? '–'} ${item.value.status ?? ''}`, work];
}

function kpiRow({ numbers }: Snapshot, item: Extract<Item, { kind: 'kpi' }>): Row {
  const found = numbers.kpis.get(item.id);
  const age = found?.age === null ? 'no check-in' : formatAge(found?.age);
  const forecast = found?.forecast ? VERDICT_WORDS[found.forecast.verdict] : '';
  return [item.id, found?.status, formatRatio(found?.progress), formatCourse(item.value, found), found?.stale ? `${age}, stale` : age, forecast];
}

/** Columns as wide as their widest cell; the last one is not padded. */
function table(rows: readonly Row[], colour: boolean): string {
  const cells = rows.map(([id, state, ...rest]) => [id, state ? STATUS_WORDS[state] : '–', ...rest].map(plain));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row, index) => {
      const padded = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
      const state = rows[index]?.[1];
      if (state) padded[1] = paint(STYLES[state], padded[1] ?? '', colour);
      return `  ${padded.join('  ').trimEnd()}`;
    })
    .join('\n');
}

function status(state: Status | undefined, colour: boolean): string {
  return state ? paint(STYLES[state], STATUS_WORDS[state], colour) : '';
}
