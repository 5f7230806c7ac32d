import { html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../page.ts';
import type { CheckInPoint, KpiSeries } from '../protocol.ts';
import type { Say } from '../say.ts';
import { sureness } from './words.ts';

/** All check-ins in numbers and words, newest first; folded until somebody wants them. */
export function checkInTable({ id, title, checkIns }: KpiSeries, { say, place, keep }: Stage): TemplateResult | typeof nothing {
  if (checkIns.length === 0) return nothing;
  const unfolded = namesIn(place['unfolded']);
  const isOpen = unfolded.includes(id);
  const toggle = ({ target }: Event) => {
    const opens = target instanceof HTMLDetailsElement && target.open;
    if (opens !== isOpen) keep({ ...place, unfolded: opens ? [...unfolded, id] : unfolded.filter((name) => name !== id) });
  };
  return html`<details ?open=${isOpen} @toggle=${toggle}>
    <summary>${say('Check-ins: {0}', checkIns.length)}</summary>
    ${isOpen ? table(title, checkIns, say) : nothing}
  </details>`;
}

function table(title: string, checkIns: readonly CheckInPoint[], say: Say): TemplateResult {
  return html`<div class="scrolled" tabindex="0" role="region" aria-label=${title}>
    <table>
      <thead>
        <tr>
          <th scope="col">${say('Date')}</th>
          <th scope="col">${say('Value')}</th>
          <th scope="col">${say('Note')}</th>
        </tr>
      </thead>
      <tbody>
        ${checkIns.toReversed().map((point) => row(point, say))}
      </tbody>
    </table>
  </div>`;
}

function row({ date, text, by, confidence, note }: CheckInPoint, say: Say): TemplateResult {
  const about = [note, confidence === null ? null : sureness(confidence, say), by].filter((part) => part !== null);
  return html`<tr>
    <th scope="row">${date}</th>
    <td>${text}</td>
    <td>${about.join(' · ')}</td>
  </tr>`;
}

function namesIn(kept: unknown): readonly string[] {
  return Array.isArray(kept) ? kept.filter((name) => typeof name === 'string') : [];
}
