import { html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../page.ts';
import { facts } from '../parts/facts.ts';
import { itemLink, itemLinks } from '../parts/item-link.ts';
import type { StoryPage, StorySource, StoryTrend } from '../protocol.ts';
import { sectionHead } from './section-head.ts';

/** Where we stand, and what happens around us. */
export function landscapeSection({ landscape }: StoryPage, stage: Stage): TemplateResult | typeof nothing {
  if (!landscape) return nothing;
  const { say } = stage;
  const { updated, summary, sharedWith, trends } = landscape;
  return html`<section>
    ${sectionHead({ id: 'landscape', title: say('Where we stand'), section: 'landscape' }, stage)}
    <p class="quiet">${facts([updated && say('updated {0}', updated), sharedWith.length > 0 && say('shared with {0}', sharedWith.join(', '))])}</p>
    ${summary.map((text) => html`<p>${text}</p>`)}
    ${trends.length === 0
      ? nothing
      : html`<h4>${say('What happens around us')}</h4>
          <ul class="trends">
            ${trends.map((trend) => trendCard(trend, stage))}
          </ul>`}
  </section>`;
}

function trendCard(trend: StoryTrend, stage: Stage): TemplateResult {
  const { say } = stage;
  const { kindText, implication, sources, objectives } = trend;
  return html`<li>
    <p class="kind">${kindText}</p>
    <p class="strong">${itemLink(trend, stage)}</p>
    <p>${implication}</p>
    ${objectives.length === 0 ? nothing : html`<p class="quiet">${say('Answered by')} ${itemLinks(objectives, stage)}</p>`}
    ${sources.length === 0 ? nothing : html`<ul class="sources quiet" aria-label=${say('Sources')}>${sources.map(source)}</ul>`}
  </li>`;
}

function source({ title, url, date }: StorySource): TemplateResult {
  return html`<li>${url === null ? title : html`<a href=${url}>${title}</a>`}${date === null ? nothing : ` (${date})`}</li>`;
}
