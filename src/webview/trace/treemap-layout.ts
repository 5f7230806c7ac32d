import { hierarchy, treemap, treemapSliceDice, treemapSquarify, type HierarchyRectangularNode } from 'd3-hierarchy';
import type { Served, TraceCell, TracePart } from '../protocol.ts';
import { statesIn, type CodeState } from './code-states.ts';

/** A rectangle in CSS pixels, from the left upper corner of the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of a cell, divided by what explains its files. */
export interface PartBox extends Box {
  readonly name: string;
  readonly serves: readonly Served[];
  readonly bands: readonly (Box & { readonly state: CodeState })[];
}

export interface CellBox extends Box {
  readonly cell: TraceCell;
  /** Whether there is room for its name above its parts. */
  readonly hasHead: boolean;
  readonly parts: readonly PartBox[];
}

export const HEAD_HEIGHT = 20;
const GAP = 3;
const LEAST_WIDTH_OF_HEAD = 42;
const LEAST_HEIGHT_OF_HEAD = 34;

/** What the tree is made of: the picture, its cells, their parts, and the states of these. */
interface Datum {
  readonly files: number;
  readonly cell?: TraceCell;
  readonly name?: string;
  readonly serves?: readonly Served[];
  readonly state?: CodeState;
  readonly children?: readonly Datum[];
}

type Node = HierarchyRectangularNode<Datum>;

/** Lays cells out so that the area of each, of its parts and of their states is in proportion to files. */
export function layOut(cells: readonly TraceCell[], width: number, height: number): CellBox[] {
  if (width <= 0 || height <= 0 || cells.length === 0) return [];
  const root = hierarchy<Datum>({ files: 0, children: cells.map(cellDatum) }).sum(({ children, files }) => (children ? 0 : files));
  const placed = treemap<Datum>()
    .size([width, height])
    .tile((node, ...box) => (node.depth < 2 ? treemapSquarify : treemapSliceDice)(node, ...box))
    .paddingInner(({ depth }) => (depth === 0 ? GAP : depth === 1 ? 1 : 0))
    .paddingTop((node) => (node.depth === 1 && hasHead(boxOf(node)) ? HEAD_HEIGHT : 0))
    .round(true)(root);
  return (placed.children ?? []).flatMap(cellBox);
}

function cellDatum(cell: TraceCell): Datum {
  const parts: readonly TracePart[] = cell.parts.length > 0 ? cell.parts : [{ ...cell, name: '' }];
  return { cell, files: cell.files, children: parts.map(partDatum) };
}

function partDatum(part: TracePart): Datum {
  return { name: part.name, serves: part.serves, files: part.files, children: statesIn(part) };
}

function cellBox(node: Node): CellBox[] {
  const { cell } = node.data;
  const box = boxOf(node);
  return cell ? [{ ...box, cell, hasHead: hasHead(box), parts: (node.children ?? []).map(partBox) }] : [];
}

function partBox(node: Node): PartBox {
  const bands = (node.children ?? []).flatMap((band) => (band.data.state ? [{ ...boxOf(band), state: band.data.state }] : []));
  return { ...boxOf(node), name: node.data.name ?? '', serves: node.data.serves ?? [], bands };
}

function boxOf({ x0, y0, x1, y1 }: Node): Box {
  return { x: x0, y: y0, width: Math.max(0, x1 - x0), height: Math.max(0, y1 - y0) };
}

function hasHead({ width, height }: Box): boolean {
  return width >= LEAST_WIDTH_OF_HEAD && height >= LEAST_HEIGHT_OF_HEAD;
}
