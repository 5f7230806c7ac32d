import type { Standing } from '../core/features/report/report-document.ts';
import { markup, type Markup } from './markup.ts';

/** A word with a sign before it (by the style sheet), so that colour is not all that tells. */
export function standingHtml({ status, text }: Standing): Markup {
  return markup`<span class="standing ${status}">${text}</span>`;
}
