import { html, nothing } from 'lit';
import type { Page } from '../page.ts';
import { facts } from '../parts/facts.ts';
import { feedbackSection } from '../story/feedback.ts';
import { landscapeSection } from '../story/landscape.ts';
import { narrativeSection } from '../story/narrative.ts';
import { objectivesSection } from '../story/objectives.ts';
import { reviewsSection } from '../story/reviews.ts';

/** The strategy in words, as one page to read and to print. */
export const storyPage: Page<'story'> = {
  title: (say) => say('Story'),
  render: (story, stage) => {
    const { say, send } = stage;
    const { title, owner, description, updated, today } = story;
    return html`<article class="story-text">
      <header>
        <h2>${title}</h2>
        <button class="button no-print" @click=${() => send({ kind: 'export-report' })}>${say('Export Report…')}</button>
        ${description ? html`<p class="lead">${description}</p>` : nothing}
        <p class="quiet">${facts([owner, updated && say('updated {0}', updated), say('as of {0}', today)])}</p>
      </header>
      ${narrativeSection(story, stage)} ${landscapeSection(story, stage)} ${objectivesSection(story, stage)} ${feedbackSection(story, stage)}
      ${reviewsSection(story, stage)}
    </article>`;
  },
};
