import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cyclesIn } from '../../../../src/core/rules/common/cycles.ts';

const NODES = ['a', 'b', 'c', 'd', 'e', 'f'];
const anyGraph = fc.array(fc.tuple(fc.constantFrom(...NODES), fc.constantFrom(...NODES)), { maxLength: 14 }).map((edges) => {
  const graph = new Map<string, string[]>(NODES.map((node) => [node, []]));
  for (const [from, to] of edges) graph.get(from)?.push(to);
  return graph;
});

/** Whether some way leads from a node back to it. */
function isCyclic(graph: ReadonlyMap<string, readonly string[]>): boolean {
  const reach = (node: string, seen: Set<string>): Set<string> => {
    for (const next of graph.get(node) ?? []) if (!seen.has(next)) reach(next, seen.add(next));
    return seen;
  };
  return NODES.some((node) => reach(node, new Set()).has(node));
}

describe('Circles in a graph', () => {
  it('are found where there are any, and only there', () => {
    fc.assert(fc.property(anyGraph, (graph) => assert.equal(cyclesIn(graph).length > 0, isCyclic(graph))));
  });

  it('are ways along edges that lead back to where they began', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        for (const cycle of cyclesIn(graph)) {
          for (const [index, node] of cycle.entries()) assert.ok(graph.get(node)?.includes(cycle[(index + 1) % cycle.length] ?? ''));
          assert.equal(new Set(cycle).size, cycle.length);
        }
      }),
    );
  });

  it('are gone once every edge that closes one is taken out', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const closing = new Set(cyclesIn(graph).map((cycle) => `${cycle.at(-1)} ${cycle[0]}`));
        assert.equal(isCyclic(new Map(Array.from(graph, ([node, next]) => [node, next.filter((other) => !closing.has(`${node} ${other}`))]))), false);
      }),
    );
  });
});
