import type { EditResult } from '../../model/edit/edit-result.ts';
import type { STANCES } from '../../model/schema/work.ts';
import type { Snapshot } from '../../snapshot.ts';
import { freeId } from '../plan/free-id.ts';
import { addDated } from './add-dated.ts';

export type Stance = (typeof STANCES)[number];

/** Feedback as a person gives it. */
export interface NewFeedback {
  /** Made of the function and what was said where it is left out. */
  readonly id?: string | undefined;
  /** The function: product, sales, finance, or any other. */
  readonly from: string;
  readonly by: string;
  /** Ids of the items that it is about. */
  readonly about: readonly string[];
  readonly stance: Stance;
  readonly said: string;
}

/** Edits that record feedback of today: on top where the newest stands first, else at the end. */
export function addFeedback(text: string, { vision, today }: Snapshot, { id, from, by, about, stance, said }: NewFeedback): EditResult {
  const given = id ?? freeId(vision.items, `${from} ${said}`);
  return addDated(text, 'feedback', { id: given, from, by, date: today, about, stance, said });
}

/** The functions that feedback is asked of, those that have not said anything yet first. */
export function feedbackFunctions({ vision }: Snapshot): string[] {
  const heard = (vision.document.feedback ?? []).flatMap(({ from }) => from ?? []);
  const asked = ['product', 'sales', 'finance'];
  return [...new Set([...asked.filter((name) => !heard.includes(name)), ...asked, ...heard])];
}
