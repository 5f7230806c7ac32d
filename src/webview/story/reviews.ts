import { html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../page.ts';
import { facts } from '../parts/facts.ts';
import { itemLink } from '../parts/item-link.ts';
import type { StoryPage, StoryReview } from '../protocol.ts';
import { sectionHead } from './section-head.ts';

/** What was decided on the way, newest first. */
export function reviewsSection({ reviews }: StoryPage, stage: Stage): TemplateResult | typeof nothing {
  if (reviews.length === 0) return nothing;
  return html`<section>
    ${sectionHead({ id: 'reviews', title: stage.say('What we decided on the way'), section: 'reviews' }, stage)}
    <ol class="reviews">
      ${reviews.map((review) => reviewPart(review, stage))}
    </ol>
  </section>`;
}

function reviewPart({ date, attendees, marketChanges, kpis, decisions, next }: StoryReview, stage: Stage): TemplateResult {
  const { say } = stage;
  return html`<li>
    <h4><time>${date}</time></h4>
    <p class="quiet">${facts([attendees.join(', '), next && say('next {0}', next)])}</p>
    ${list(
      say('Decided'),
      decisions.map(({ about, decisionText, because }) => html`<span class="badge">${decisionText}</span> ${itemLink(about, stage)}${because ? html`: ${because}` : nothing}`),
    )}
    ${list(say('Changed around us'), marketChanges.map((text) => html`${text}`))}
    ${list(say('Looked at'), kpis.map(({ kpi, note }) => html`${itemLink(kpi, stage)}${note ? html`: ${note}` : nothing}`))}
  </li>`;
}

function list(title: string, entries: readonly TemplateResult[]): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<h5>${title}</h5>
    <ul>
      ${entries.map((entry) => html`<li>${entry}</li>`)}
    </ul>`;
}
