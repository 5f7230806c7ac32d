import type { Phrase } from '../text/phrase.ts';
import type { Span } from '../text/span.ts';

/** The rules whose findings come from reading the document itself. */
export type ProblemRule =
  | 'yaml-syntax'
  | 'schema'
  | 'unknown-key'
  | 'newer-version'
  | 'api-version-missing'
  | 'target-invalid';

/** Something in the document that could not be read as it stands. */
export interface Problem {
  readonly rule: ProblemRule;
  readonly message: Phrase;
  readonly span: Span;
  /** What was probably meant, to replace the text of `span`. */
  readonly suggestion?: string;
}

/** The rule under which a value at a path of the document is reported: targets have one of their own, whatever is wrong with them. */
export function ruleOfValue(path: readonly PropertyKey[]): 'schema' | 'target-invalid' {
  const isTarget = path[0] !== 'settings' && path.some((key) => key === 'target' || key === 'critical');
  return isTarget ? 'target-invalid' : 'schema';
}
