import { titleOf, type Item } from '../model/items.ts';
import { objectiveIds } from '../model/objective-ids.ts';
import type { Snapshot } from '../snapshot.ts';
import { formatCount, STATUS_WORDS } from './format.ts';
import { itemLinks } from './item-links.ts';

export interface GraphNode {
  /** Unique in the graph: the id of an item, or the text of a glob with its kind before it. */
  readonly id: string;
  readonly kind: 'objective' | 'initiative' | 'folder';
  /** One or more lines. */
  readonly lines: readonly string[];
  /** Whether its work is over or was never wanted: done, cancelled, dropped. */
  readonly closed: boolean;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
}

export interface StrategyGraph {
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

const CLOSED = ['achieved', 'dropped', 'done', 'cancelled'];

/** Objectives → initiatives → the globs of their code. @param shown the initiatives to draw, by default all; objectives follow them */
export function strategyGraph(snapshot: Snapshot, shown?: ReadonlySet<string>): StrategyGraph {
  const { items, document } = snapshot.vision;
  const initiatives = items.ofKind('initiative').filter(({ id }) => shown?.has(id) ?? true);
  const named = new Set(initiatives.flatMap(({ value }) => objectiveIds(value)));
  const objectives = items.ofKind('objective').filter(({ id }) => !shown || named.has(id));
  const nodes = [
    ...objectives.map((item) => itemNode(snapshot, item)),
    ...initiatives.flatMap((item) => [itemNode(snapshot, item), ...folderNodes(snapshot, item)]),
  ];
  const edges = initiatives.flatMap((item) => [...objectiveEdges(item, objectives), ...folderEdges(snapshot, item)]);
  return { title: document.title ?? snapshot.input.visionFile, nodes: uniqueById(nodes), edges };
}

function itemNode({ numbers }: Snapshot, item: Of<'objective'> | Of<'initiative'>): GraphNode {
  const found = item.kind === 'objective' ? numbers.objectives.get(item.id) : numbers.initiatives.get(item.id);
  const quarter = item.kind === 'initiative' ? item.value.quarter : undefined;
  const standing = [quarter, item.value.status, found && STATUS_WORDS[found.status]].filter(Boolean).join(' · ');
  return { id: item.id, kind: item.kind, lines: [titleOf(item), standing].filter(Boolean), closed: CLOSED.includes(item.value.status ?? '') };
}

function folderNodes(snapshot: Snapshot, item: Of<'initiative'>): GraphNode[] {
  const globs = itemLinks(snapshot, item).filter(({ via }) => via === 'glob');
  return globs.map(({ what, files }) => ({ id: folderId(what), kind: 'folder', lines: [what, formatCount(files, 'file')], closed: false }));
}

function objectiveEdges({ id, value }: Of<'initiative'>, objectives: readonly Of<'objective'>[]): GraphEdge[] {
  return objectives.filter((objective) => objectiveIds(value).includes(objective.id)).map((objective) => ({ from: objective.id, to: id }));
}

function folderEdges(snapshot: Snapshot, item: Of<'initiative'>): GraphEdge[] {
  return folderNodes(snapshot, item).map(({ id }) => ({ from: item.id, to: id }));
}

/** No id of an item holds a colon. */
function folderId(glob: string): string {
  return `code:${glob}`;
}

function uniqueById(nodes: readonly GraphNode[]): GraphNode[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}
