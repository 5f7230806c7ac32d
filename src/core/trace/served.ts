import type { Item } from '../model/items.ts';
import type { Trace } from './trace.ts';

/** The items that a file as a whole serves, each once: those it names itself, then those whose globs hold it. Markers speak for their work only. */
export function servedBy(trace: Trace, path: string): Item[] {
  const annotated = (trace.scanOf(path)?.annotations ?? []).flatMap(({ items }) => items.map(({ item }) => item));
  const byGlob = trace.ground.of(path).serves.flatMap(({ initiative }) => initiative ?? []);
  return [...new Set<Item>([...annotated, ...byGlob])];
}
