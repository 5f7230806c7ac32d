import { html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../page.ts';
import type { StoryPage } from '../protocol.ts';
import { sectionHead } from './section-head.ts';

/** Problem, vision, roadmap and impact, a picture for everybody, and what is left. */
export function narrativeSection({ chapters, notDoing }: StoryPage, stage: Stage): TemplateResult {
  const { say } = stage;
  const analogy = chapters.find(({ part }) => part === 'analogy');
  return html`<section>
    ${sectionHead({ id: 'narrative', title: say('In short'), section: 'narrative' }, stage)}
    ${chapters.length === 0 ? html`<p class="quiet">${say('The narrative is not written yet.')}</p>` : nothing}
    ${chapters
      .filter((chapter) => chapter !== analogy)
      .map(
        ({ title, text }) =>
          html`<h4>${title}</h4>
            <p class="told">${text}</p>`,
      )}
    ${analogy ? html`<blockquote class="told" aria-label=${analogy.title}>${analogy.text}</blockquote>` : nothing}
    ${notDoing.length === 0
      ? nothing
      : html`<h4>${say('What we leave')}</h4>
          <ul>
            ${notDoing.map((text) => html`<li>${text}</li>`)}
          </ul>`}
  </section>`;
}
