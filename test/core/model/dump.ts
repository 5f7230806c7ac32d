import { Locations } from '../../../src/core/model/locations.ts';
import type { Vision } from '../../../src/core/model/vision.ts';

/** A value with the span of everything in it, as plain data to compare. */
export function dump(value: unknown, locations: Locations): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return {
    kind: Array.isArray(value) ? 'list' : 'object',
    span: locations.of(value),
    written: locations.writtenEntries(value),
    entries: keys.map((key) => [
      key,
      typeof key === 'string' ? locations.key(value, key) : locations.indexInText(value, key),
      locations.value(value, key),
      locations.textOf(value, key),
      dump((value as Record<string | number, unknown>)[key], locations),
    ]),
  };
}

/** All that a vision says, as plain data to compare. */
export function dumpVision({ ownership, document, whole, locations, items, references, problems, malformedIds, suppressions, top }: Vision): unknown {
  return {
    ownership,
    whole,
    references,
    problems,
    top,
    document: dump(document, locations),
    items: items.all.map(({ kind, id, idSpan }) => [kind, id, idSpan]),
    malformedIds: [...malformedIds],
    suppressions: [...suppressions],
  };
}
