import { html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../page.ts';
import { facts } from '../parts/facts.ts';
import { itemLink, itemLinks } from '../parts/item-link.ts';
import type { FeedbackGroup, StoryPage, StoryVoice } from '../protocol.ts';
import { sectionHead } from './section-head.ts';

/** What product, sales, finance and others say, and what we answered. */
export function feedbackSection({ feedback }: StoryPage, stage: Stage): TemplateResult | typeof nothing {
  if (feedback.length === 0) return nothing;
  return html`<section>${sectionHead({ id: 'feedback', title: stage.say('What others say') }, stage)} ${feedback.map((group) => functionPart(group, stage))}</section>`;
}

function functionPart({ from, voices }: FeedbackGroup, stage: Stage): TemplateResult {
  return html`<h4 class="function">${from}</h4>
    ${voices.map((voice) => voicePart(voice, stage))}`;
}

function voicePart(voice: StoryVoice, stage: Stage): TemplateResult {
  const { say } = stage;
  const { by, date, stance, stanceText, statusText, about, response, changed } = voice;
  return html`<article class="voice">
    <p><span class="badge ${stance ?? ''}">${stanceText}</span> <span class="quiet">${facts([by, date, statusText])}</span></p>
    <blockquote>${itemLink(voice, stage)}</blockquote>
    ${response ? html`<p><strong>${say('Our answer:')}</strong> ${response}</p>` : html`<p class="quiet">${say('Not answered yet.')}</p>`}
    <p class="quiet">
      ${about.length === 0 ? nothing : html`${say('About')} ${itemLinks(about, stage)}`}${changed.length === 0 ? nothing : html` · ${say('Changed:')} ${itemLinks(changed, stage)}`}
    </p>
  </article>`;
}
