import type { Span } from '../text/span.ts';
import type { Items } from './items.ts';
import type { Locations } from './locations.ts';
import type { Problem } from './problem.ts';
import type { DocumentSource } from './read-source.ts';
import type { Reference } from './references.ts';
import type { VisionV1 } from './schema/document.ts';

/** What could be read of a `T`: lists lack their broken entries, objects may lack any key. */
export type Readable<T> = T extends readonly (infer Entry)[]
  ? readonly Readable<Entry>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Readable<T[Key]> | undefined }
    : T;

export type VisionDocument = Readable<VisionV1>;

type EntryOf<Key extends keyof VisionDocument> =
  NonNullable<VisionDocument[Key]> extends readonly (infer Entry)[] ? Entry : never;

export type Settings = NonNullable<VisionDocument['settings']>;
export type CodeSettings = NonNullable<VisionDocument['code']>;
export type Landscape = NonNullable<VisionDocument['landscape']>;
export type Trend = NonNullable<Landscape['trends']>[number];
export type Objective = EntryOf<'objectives'>;
export type Hypothesis = NonNullable<Objective['hypothesis']>;
export type Scenario = EntryOf<'scenarios'>;
export type Decision = NonNullable<Scenario['decisions']>[number];
export type Feedback = EntryOf<'feedback'>;
export type Kpi = EntryOf<'kpis'>;
export type CheckIn = NonNullable<Kpi['checkIns']>[number];
export type Band = Exclude<NonNullable<Kpi['target']>, number>;
export type Initiative = EntryOf<'initiatives'>;
/** A KPI id, or the KPI with its own weight, target and date. */
export type KpiReference = NonNullable<Initiative['kpis']>[number];
export type Review = EntryOf<'reviews'>;
export type Insight = EntryOf<'insights'>;

/**
 * Whose file it is: `ours` by its apiVersion, `unversioned` where it only looks
 * like ours, `newer` than this program, `empty` (nothing written yet), or `foreign`
 * (to be left alone entirely).
 */
export type Ownership = 'ours' | 'unversioned' | 'newer' | 'empty' | 'foreign';

/** A parsed `vision.yaml`: what it says, where each part stands, and what is wrong with it. */
export interface Vision {
  readonly ownership: Ownership;
  readonly document: VisionDocument;
  /** Whether all of the text is YAML: else a section that is missing may stand in the part that is not. */
  readonly whole: boolean;
  readonly locations: Locations;
  readonly items: Items;
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
  /** Ids that are written but not well formed: reported once, so references to them are no second flaw. */
  readonly malformedIds: ReadonlySet<string>;
  readonly suppressions: ReadonlyMap<number, readonly string[]>;
  /** The first key of the document: where findings about a missing section stand. */
  readonly top: Span;
  /** What it was read from: the next reading goes on from there. */
  readonly source: DocumentSource;
}
