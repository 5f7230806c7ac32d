import type { TextEdit } from '../../text/edits.ts';
import type { Phrase } from '../../text/phrase.ts';

/** The edits that do what was asked for, or why it cannot be done without touching something else. */
export type EditResult = { readonly edits: readonly TextEdit[] } | { readonly reason: Phrase };

export interface Refusal {
  readonly reason: Phrase;
}

export function refuse(reason: Phrase): Refusal {
  return { reason };
}

export function isRefusal(value: object | string | number): value is Refusal {
  return typeof value === 'object' && 'reason' in value;
}
