import type { TemplateResult } from 'lit';
import type { FromPage, PageData, PageId } from './protocol.ts';
import type { Say } from './say.ts';

/** What a page keeps of its own over a reload of the window: whatever JSON can hold. Read it with care, an older version may have written it. */
export type Place = Readonly<Record<string, unknown>>;

/** What a page can do beside drawing itself. */
export interface Stage {
  readonly say: Say;
  /** Whether the page is drawn for the first time and nothing is known of where somebody was. */
  readonly isFirst: boolean;
  /** What {@link keep} was last told; empty at first. */
  readonly place: Place;
  /** Remembers where the page is, and draws it again. */
  readonly keep: (place: Place) => void;
  /** Asks the editor for something. */
  readonly send: (message: FromPage) => void;
  /** Has screen readers say a text. */
  readonly announce: (text: string) => void;
}

/** One page of the dashboard, drawn anew at each change; lit touches only what differs. */
export interface Page<Id extends PageId> {
  /** What its tab says. */
  readonly title: (say: Say) => string;
  readonly render: (data: PageData[Id], stage: Stage) => TemplateResult;
  /** Where on the page one is, for a page of which only a part is told at a time. */
  readonly at?: (place: Place) => string;
  /** After each drawing, with the element that holds the page: for what has to be measured, focused or scrolled. */
  readonly drawn?: (element: HTMLElement, data: PageData[Id], stage: Stage) => void;
}
