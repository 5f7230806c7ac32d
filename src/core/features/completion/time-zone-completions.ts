import type { Completion } from './completion.ts';

/** Every time zone that this runtime knows, with what most people mean by default on top. */
export function timeZoneCompletions(): Completion[] {
  const names = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);
  return Array.from(names, (name) => ({ label: name, kind: 'value', detail: '', insert: name }));
}
