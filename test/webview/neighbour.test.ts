import assert from 'node:assert/strict';
import { neighbour, type Direction } from '../../src/webview/trace/neighbour.ts';

/** ```
 *  a a b
 *  a a c
 *  d e e
 *  ``` */
const BOXES = {
  a: { x: 0, y: 0, width: 20, height: 20 },
  b: { x: 20, y: 0, width: 10, height: 10 },
  c: { x: 20, y: 10, width: 10, height: 10 },
  d: { x: 0, y: 20, width: 10, height: 10 },
  e: { x: 10, y: 20, width: 20, height: 10 },
};

type Name = keyof typeof BOXES;

function nextTo(from: Name, direction: Direction): Name | undefined {
  const found = neighbour(Object.values(BOXES), BOXES[from], direction);
  return (Object.keys(BOXES) as Name[]).find((name) => BOXES[name] === found);
}

describe('an arrow key', () => {
  const steps: readonly [from: Name, direction: Direction, to: Name | undefined][] = [
    ['a', 'ArrowRight', 'b'],
    ['b', 'ArrowDown', 'c'],
    ['c', 'ArrowLeft', 'a'],
    ['c', 'ArrowDown', 'e'],
    ['a', 'ArrowDown', 'd'],
    ['d', 'ArrowUp', 'a'],
    ['d', 'ArrowRight', 'e'],
    ['a', 'ArrowLeft', undefined],
    ['e', 'ArrowDown', undefined],
  ];
  for (const [from, direction, to] of steps) {
    it(`(${direction}) goes from ${from} ${to === undefined ? 'nowhere' : `to ${to}`}`, () => assert.equal(nextTo(from, direction), to));
  }
});
