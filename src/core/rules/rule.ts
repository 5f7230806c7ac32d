import type { VisionHistory } from '../model/history.ts';
import type { Vision } from '../model/vision.ts';
import type { Numbers } from '../progress/numbers.ts';
import type { Phrase } from '../text/phrase.ts';
import type { Place, Span } from '../text/span.ts';
import type { ResolvedScan } from '../trace/resolve.ts';
import type { Trace } from '../trace/trace.ts';
import type { Finding } from './finding.ts';
import type { Fix, FixContext } from './fix.ts';
import type { Severity } from './severity.ts';

export type { Severity } from './severity.ts';

/** Where a report stands: in the vision, in a comment of a source file, or on a folder as a whole. */
export type Site =
  | { readonly in: 'vision'; readonly span: Span }
  | { readonly in: 'code'; readonly path: string; readonly place: Place }
  | { readonly in: 'folder'; readonly path: string };

/** What a rule found, before severities and suppressions. */
export interface Report {
  readonly site: Site;
  /** Says what is wrong and what to do. */
  readonly message: Phrase;
  /** Another place of the vision that belongs to it. */
  readonly related?: { readonly span: Span; readonly message: Phrase };
  /** The text that should stand in the site instead. */
  readonly suggestion?: string;
  /** The item concerned, for fixes and links. */
  readonly item?: string;
}

export interface DocumentContext {
  readonly vision: Vision;
  /** `YYYY-MM-DD` in the vision's time zone. */
  readonly today: string;
  readonly numbers: Numbers;
  /** Every rule that there is, so that settings can be held against them. */
  readonly ruleIds: readonly string[];
  /** What the file said before, where a history is kept: rules that need one are silent without. */
  readonly history?: VisionHistory | undefined;
}

export interface CodeContext {
  readonly vision: Vision;
  readonly trace: Trace;
}

/** One file in scope whose comments say something. */
export interface FileContext {
  readonly path: string;
  readonly scan: ResolvedScan;
}

interface RuleText {
  /** Kebab-case; the file is named after it. */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence: what it says. */
  readonly summary: string;
  /** A paragraph for docs/rules.md: why it matters and what to do about it. */
  readonly help: string;
  /** What would mend one of its findings, where a safe edit exists. A correction that the finding suggests is not repeated here. */
  fixes?(finding: Finding, context: FixContext): readonly Fix[];
}

/** Looks at the vision and its numbers. */
export interface DocumentRule extends RuleText {
  readonly looksAt: 'document';
  check(context: DocumentContext): Iterable<Report>;
}

/** Looks at the code as well; silent until a scan has ended. */
export interface CodeRule extends RuleText {
  readonly looksAt: 'code';
  check(context: CodeContext): Iterable<Report>;
}

/** Looks at one file at a time: what it finds holds until that file or the vision changes. */
export interface FileRule extends RuleText {
  readonly looksAt: 'file';
  check(context: FileContext): Iterable<Report>;
}

export type Rule = DocumentRule | CodeRule | FileRule;

type More = Omit<Report, 'site' | 'message'>;

export function inVision(span: Span, message: Phrase, more: More = {}): Report {
  return { site: { in: 'vision', span }, message, ...more };
}

export function inCode(path: string, place: Place, message: Phrase, more: More = {}): Report {
  return { site: { in: 'code', path, place }, message, ...more };
}

export function inFolder(path: string, message: Phrase, more: More = {}): Report {
  return { site: { in: 'folder', path }, message, ...more };
}
