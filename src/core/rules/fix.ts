import type { EditResult } from '../model/edit/edit-result.ts';
import type { VisionHistory } from '../model/history.ts';
import type { Vision } from '../model/vision.ts';
import type { Numbers } from '../progress/numbers.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Phrase } from '../text/phrase.ts';
import type { Trace } from '../trace/trace.ts';

/** What a fix is made from: the state of things in which the finding was found. */
export interface FixContext {
  /** The text of the vision. */
  readonly text: string;
  readonly vision: Vision;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly numbers: Numbers;
  readonly trace: Trace | undefined;
  readonly history?: VisionHistory | undefined;
}

/** Edits of the file that a finding stands in, after which the finding is gone. */
export interface Fix {
  /** Says what will be done. */
  readonly title: Phrase;
  readonly edits: readonly TextEdit[];
  /** The one to take without thinking. */
  readonly preferred: boolean;
}

/** An edit of the vision as a fix; none where the text is written in a way that cannot be edited safely. */
export function fixBy(title: Phrase, result: EditResult, preferred = false): Fix[] {
  return 'edits' in result ? [{ title, edits: result.edits, preferred }] : [];
}
