import type { Severity } from '../../rules/severity.ts';
import type { CodeState } from '../../trace/code-state.ts';
import type { KpiSeries } from '../dashboard/kpi-series.ts';
import type { Status } from '../format.ts';

/** A report before it has a form: plain data, all text in the reader's language and as people wrote it. */
export interface ReportDocument {
  readonly title: string;
  /** The day that it is about, `YYYY-MM-DD`. */
  readonly today: string;
  /** `As of 2026-11-22` */
  readonly dateLine: string;
  /** Owner, last update. */
  readonly facts: readonly string[];
  readonly description: string;
  /** What is to be seen at one glance. */
  readonly figures: readonly Figure[];
  readonly sections: readonly ReportSection[];
  readonly words: ReportWords;
}

/** A number that stands large, and what it is. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

export interface ReportSection {
  /** Unique; the anchor of the section. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  /** Somebody's own words, in paragraphs. */
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | Table
  | { readonly kind: 'cards'; readonly cards: readonly ReportCard[] }
  | { readonly kind: 'kpis'; readonly series: readonly KpiSeries[]; readonly today: string }
  | { readonly kind: 'coverage'; readonly summary: string; readonly shares: readonly CoverageShare[] };

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Cell = string | Standing | Code;

/** How something does: `on track`. */
export interface Standing {
  readonly status: Status | Severity;
  readonly text: string;
}

/** A name out of a program: an id, a path. */
export interface Code {
  readonly code: string;
}

/** Something with a title and what there is to say about it. */
export interface ReportCard {
  readonly title: string;
  readonly id: string;
  /** State, owner, dates. */
  readonly facts: readonly string[];
  readonly standing: Standing | null;
  /** 0..1; null where there is no figure. */
  readonly progress: number | null;
  readonly sentences: readonly { readonly lead: string; readonly text: string }[];
  readonly tables: readonly Table[];
}

export interface CoverageShare {
  readonly state: CodeState;
  readonly label: string;
  readonly files: number;
}

/** What the forms themselves say. */
export interface ReportWords {
  /** The language of all texts, as in `de`. */
  readonly language: string;
  readonly contents: string;
  /** At the entries of the legend and the axes of charts. */
  readonly chart: Readonly<Record<ChartWord, string>>;
}

export type ChartWord = 'check-in' | 'plan' | 'target' | 'expected' | 'forecast' | 'hit' | 'kept' | 'critical' | 'today' | 'reached' | 'not-reached';
