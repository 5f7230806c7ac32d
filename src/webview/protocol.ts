import type { KpisPage } from '../core/features/dashboard/kpis.ts';
import type { RoadmapCard } from '../core/features/dashboard/roadmap-card.ts';
import type { Roadmap } from '../core/features/dashboard/roadmap.ts';
import type { ScenariosPage } from '../core/features/dashboard/scenarios.ts';
import type { StoryPage } from '../core/features/dashboard/story.ts';
import type { TracePage } from '../core/features/dashboard/trace.ts';

export type { CheckInPoint, KpiSeries } from '../core/features/dashboard/kpi-series.ts';
export type { KpisPage } from '../core/features/dashboard/kpis.ts';
export type { Roadmap, RoadmapObjective, RoadmapQuarter } from '../core/features/dashboard/roadmap.ts';
export type { Capacity, CapacityRow } from '../core/features/dashboard/roadmap-capacity.ts';
export type { RoadmapCard, RoadmapNeed } from '../core/features/dashboard/roadmap-card.ts';
export type { FeedbackGroup, StoryVoice } from '../core/features/dashboard/story-feedback.ts';
export type { StoryLandscape, StorySource, StoryTrend } from '../core/features/dashboard/story-landscape.ts';
export type { StoryBet, StoryObjective } from '../core/features/dashboard/story-objectives.ts';
export type { StoryReview } from '../core/features/dashboard/story-reviews.ts';
export type { StoryPage } from '../core/features/dashboard/story.ts';
export type { CoveredItem } from '../core/features/dashboard/covered-items.ts';
export type { Served, Tally } from '../core/features/dashboard/tally.ts';
export type { TraceCell, TraceLevel, TracePart } from '../core/features/dashboard/trace-level.ts';
export type { MatrixCell, MatrixRow, TraceMatrix } from '../core/features/dashboard/trace-matrix.ts';
export type { TracePage } from '../core/features/dashboard/trace.ts';
export type { NamedItem } from '../core/features/dashboard/named-item.ts';
export type { ScenarioColumn, ScenarioDecision, ScenariosPage, WhatIf } from '../core/features/dashboard/scenarios.ts';
export type { SignpostState } from '../core/features/dashboard/signpost-state.ts';
export type { CodeLoss } from '../core/features/dashboard/code-without.ts';

/** How a KPI, an initiative or an objective does. */
export type Status = RoadmapCard['status'];

/** What each page of the dashboard is drawn from: plain data, with all texts made. A new page is a new line. */
export interface PageData {
  readonly roadmap: Roadmap;
  readonly kpis: KpisPage;
  /** Null until the first scan has ended. */
  readonly trace: TracePage | null;
  readonly scenarios: ScenariosPage;
  readonly story: StoryPage;
}

export type PageId = keyof PageData;

/** A section of the vision that a page leads to. */
export type Section = 'narrative' | 'landscape' | 'reviews';

/** What the panel tells the page. */
export type ToPage =
  /** The first answer. `texts` are the translations of what the page itself says; none where the reader reads English. */
  | { readonly kind: 'welcome'; readonly texts: Readonly<Record<string, string>> }
  /** The page that is looked at, as of the newest snapshot. */
  | PageNews
  /** There is nothing to show, and why. */
  | { readonly kind: 'nothing'; readonly because: string }
  | CheckInPreview
  /** Somebody asked for that page from outside. */
  | { readonly kind: 'go'; readonly page: PageId };

/** What a value would make of a KPI, for what was typed then. */
export interface CheckInPreview {
  readonly kind: 'preview';
  readonly kpi: string;
  readonly typed: string;
  /** Why the value cannot be taken; null where it can. */
  readonly problem: string | null;
  /** The KPI in one line, then each initiative and objective that changes. */
  readonly lines: readonly string[];
}

/** Data of one page, with what is shown above all pages. */
export interface NewsOf<Id extends PageId> {
  readonly kind: 'page';
  readonly page: Id;
  readonly data: PageData[Id];
  /** The vision's. */
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export type PageNews = { readonly [Id in PageId]: NewsOf<Id> }[PageId];

/**
 * What the page asks of the panel. Each is something that a command of the extension does; ids are looked
 * up before anything is done, and there is no way to name a command or a file freely.
 */
export type FromPage =
  /** The page listens; from now on it is to be told about this page, and at each change again. `at` is where on it, for a page of which only a part is told: a folder of the code. */
  | { readonly kind: 'look'; readonly page: PageId; readonly at?: string }
  /** Shows an item in the vision. */
  | { readonly kind: 'open'; readonly item: string; readonly beside?: boolean }
  /** Shows a section of the vision. */
  | { readonly kind: 'open-section'; readonly section: Section }
  | { readonly kind: 'update-kpi'; readonly kpi: string }
  /** Asks what a value would do, as somebody typed it: `610`, `+3`, `-5%`. */
  | { readonly kind: 'preview-check-in'; readonly kpi: string; readonly typed: string }
  | { readonly kind: 'check-in'; readonly kpi: string; readonly typed: string; readonly note?: string }
  /** Moves an initiative to a quarter (`2027-Q1`); asks for the quarter where it is left out. */
  | { readonly kind: 'move'; readonly initiative: string; readonly quarter?: string }
  | { readonly kind: 'close'; readonly initiative: string }
  | { readonly kind: 'add-initiative' }
  | { readonly kind: 'decide-scenario'; readonly scenario: string }
  | { readonly kind: 'export-report' }
  | { readonly kind: 'go-to-code'; readonly item: string }
  /** The next three are about files and folders of the code, from the folder of the vision; others are let be. */
  | { readonly kind: 'open-file'; readonly path: string }
  /** Shows a file or folder in the list of all files. */
  | { readonly kind: 'reveal'; readonly path: string }
  | { readonly kind: 'map-folder'; readonly path: string };

/** What the page keeps over a reload of the window, beside its own place: it finds its vision again by it. */
export interface KeptState {
  /** The workspace folder, as a URI. */
  readonly folder: string;
  readonly page: PageId;
  /** Where each page was: its own matter. */
  readonly places: Readonly<Record<string, unknown>>;
  /** How far each page was scrolled, right and down, in CSS pixels. */
  readonly scrolls: Readonly<Record<string, readonly [right: number, down: number]>>;
}
