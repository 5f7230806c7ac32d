interface Step {
  readonly id: string;
  readonly ahead: Iterator<string>;
}

/**
 * The ways through a graph that lead back to where they began, each as its ids in order: one for every edge that
 * closes a circle on a walk from the first id on. Without recursion, as chains may be long.
 */
export function cyclesIn(graph: ReadonlyMap<string, Iterable<string>>): string[][] {
  const cycles: string[][] = [];
  const finished = new Set<string>();
  for (const start of graph.keys()) {
    if (!finished.has(start)) walk(start, graph, finished, cycles);
  }
  return cycles;
}

function walk(start: string, graph: ReadonlyMap<string, Iterable<string>>, finished: Set<string>, cycles: string[][]): void {
  const trail: Step[] = [];
  const positions = new Map<string, number>();
  const enter = (id: string) => {
    positions.set(id, trail.length);
    trail.push({ id, ahead: (graph.get(id) ?? [])[Symbol.iterator]() });
  };
  enter(start);
  for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
    const next = step.ahead.next();
    if (next.done === true) {
      finished.add(step.id);
      positions.delete(step.id);
      trail.pop();
      continue;
    }
    const position = positions.get(next.value);
    if (position !== undefined) cycles.push(trail.slice(position).map(({ id }) => id));
    else if (!finished.has(next.value)) enter(next.value);
  }
}
