import type { Box } from './treemap-layout.ts';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** How much further a box seems that lies aside than one straight ahead. */
const ASIDE = 3;

/** The box that one comes to from another in a direction; undefined at the edge. */
export function neighbour<Of extends Box>(boxes: readonly Of[], from: Of, direction: Direction): Of | undefined {
  const ahead = boxes.filter((box) => box !== from && isAhead(from, box, direction));
  return ahead.toSorted((a, b) => distance(from, a, direction) - distance(from, b, direction))[0];
}

function isAhead(from: Box, to: Box, direction: Direction): boolean {
  switch (direction) {
    case 'ArrowLeft':
      return to.x + to.width <= from.x;
    case 'ArrowRight':
      return to.x >= from.x + from.width;
    case 'ArrowUp':
      return to.y + to.height <= from.y;
    case 'ArrowDown':
      return to.y >= from.y + from.height;
  }
}

/** The way to the nearest edge, and how far one has to step aside from the own middle. */
function distance(from: Box, to: Box, direction: Direction): number {
  const [left, right] = [from.x - (to.x + to.width), to.x - (from.x + from.width)];
  const [up, down] = [from.y - (to.y + to.height), to.y - (from.y + from.height)];
  const ahead = { ArrowLeft: left, ArrowRight: right, ArrowUp: up, ArrowDown: down }[direction];
  const isSideways = direction === 'ArrowLeft' || direction === 'ArrowRight';
  const aside = isSideways ? outside(from.y + from.height / 2, to.y, to.y + to.height) : outside(from.x + from.width / 2, to.x, to.x + to.width);
  return ahead + ASIDE * aside;
}

function outside(point: number, start: number, end: number): number {
  return Math.max(0, start - point, point - end);
}
