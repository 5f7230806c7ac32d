import { titleOf } from '../../model/items.ts';
import type { Snapshot } from '../../snapshot.ts';
import { objectivesOf } from '../objectives-of.ts';
import type { CodePiece } from './code-pieces.ts';
import { firstPart, isBelow, joinPath, nameFrom } from './folders.ts';

const MOST_FOLDERS = 12;

/** Files of a folder that are linked to an objective. */
export interface MatrixCell {
  readonly files: number;
  /** Their part of the files of the folder, 0..1. */
  readonly share: number;
}

export interface MatrixRow {
  /** The objective; null for code that serves none. */
  readonly id: string | null;
  readonly title: string;
  /** One for each folder. */
  readonly cells: readonly MatrixCell[];
  /** In all of the code, folders that are not shown included. */
  readonly whole: MatrixCell;
}

/** Which folders serve which objectives. A file that serves two counts for both. */
export interface TraceMatrix {
  /** The largest first. */
  readonly folders: readonly { readonly path: string; readonly files: number }[];
  /** How many smaller folders are left out. */
  readonly left: number;
  readonly rows: readonly MatrixRow[];
}

interface Column {
  files: number;
  readonly byObjective: Map<string | null, number>;
}

/** Objectives × top folders: the folders one level below what `code.include` names, with their files in scope. */
export function traceMatrix({ vision: { items }, say }: Snapshot, pieces: readonly CodePiece[], bases: readonly string[]): TraceMatrix {
  const columns = new Map<string, Column>();
  const whole: Column = { files: 0, byObjective: new Map() };
  const objectivesServed = remembered((served: CodePiece['items']) => new Set(served.flatMap((item) => objectivesOf(item, items)).map(({ id }) => id)));
  for (const piece of pieces) {
    const objectives = objectivesServed(piece.items);
    const folder = topFolder(piece.folder, bases);
    const column = columns.get(folder) ?? { files: 0, byObjective: new Map() };
    columns.set(folder, column);
    for (const each of [column, whole]) count(each, piece.files, objectives.size > 0 ? objectives : [null]);
  }
  const largest = [...columns].toSorted(([a, one], [b, other]) => other.files - one.files || (a < b ? -1 : 1));
  const shown = largest.slice(0, MOST_FOLDERS);
  const objectives = items.ofKind('objective').filter((item) => items.get(item.id) === item);
  const heads = [...objectives.map((item) => ({ id: item.id, title: titleOf(item) })), { id: null, title: say('No objective') }];
  return {
    folders: shown.map(([path, { files }]) => ({ path, files })),
    left: largest.length - shown.length,
    rows: heads.map((head) => ({ ...head, cells: shown.map(([, column]) => cellOf(column, head.id)), whole: cellOf(whole, head.id) })),
  };
}

/** The folder one level below the deepest base that holds it, or the base itself. */
function topFolder(folder: string, bases: readonly string[]): string {
  const base = bases.filter((one) => isBelow(folder, one)).reduce((deepest, one) => (one.length > deepest.length ? one : deepest), '');
  return joinPath(base, firstPart(nameFrom(base, folder))).replace(/\/$/, '');
}

/** Pieces that the same globs hold share one list of items. */
function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function count(column: Column, files: number, objectives: Iterable<string | null>): void {
  column.files += files;
  for (const id of objectives) column.byObjective.set(id, (column.byObjective.get(id) ?? 0) + files);
}

function cellOf({ files, byObjective }: Column, id: string | null): MatrixCell {
  const linked = byObjective.get(id) ?? 0;
  return { files: linked, share: files === 0 ? 0 : linked / files };
}
