import { addEntry } from '../../model/edit/add-entry.ts';
import type { EditResult } from '../../model/edit/edit-result.ts';
import type { PlainObject } from '../../model/edit/plain-value.ts';
import { parseVision } from '../../model/parse.ts';

/** The lists of a vision that are kept like a notebook, one dated entry after the other. */
export type Journal = 'insights' | 'reviews' | 'feedback';

/** Edits that write an entry of today into a notebook: on top where its author writes the newest first, else at the end. */
export function addDated(text: string, journal: Journal, entry: PlainObject): EditResult {
  const dates = (parseVision(text).document[journal] ?? []).flatMap(({ date }) => date ?? []);
  const newestFirst = (dates[0] ?? '') > (dates.at(-1) ?? '');
  return addEntry(text, [journal], entry, newestFirst ? 'first' : 'last');
}
