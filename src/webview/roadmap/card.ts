import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../parts/icon.ts';
import { status } from '../parts/status.ts';
import type { RoadmapCard, RoadmapNeed } from '../protocol.ts';
import type { Say } from '../say.ts';

export interface CardLook {
  /** Which of the stripes it has, from 0. */
  readonly hue: number;
  /** Whether Tab comes to it. */
  readonly isCurrent: boolean;
  readonly say: Say;
}

/**
 * An initiative: its title is the button that opens it, all else describes that button. The events of cards are
 * heard by the board (`board-events.ts`), which knows them by `data-card`.
 */
export function cardTemplate(card: RoadmapCard, { hue, isCurrent, say }: CardLook): TemplateResult {
  const { id, title, closed } = card;
  return html`<li class="card hue-${hue} ${closed ? 'closed' : ''}" data-card=${id}>
    <button class="card-title" data-focus="card-${id}" tabindex=${isCurrent ? 0 : -1} aria-describedby="facts-${id}" aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight" title=${title}>${title}</button>
    <button class="button-icon card-more" tabindex=${isCurrent ? 0 : -1} data-focus="more-${id}" aria-haspopup="menu" aria-label=${say('Actions for {0}', title)} title=${say('Actions')}>${icon('more')}</button>
    <div class="card-facts" id="facts-${id}">
      <p class="card-status"><span class="state">${card.state}</span>${status(card.status, card.standing)}</p>
      ${card.progress === null ? nothing : progress(card)} ${facts(card)} ${card.needs.length === 0 ? nothing : needs(card.needs, say)}
      ${card.alsoServes.length === 0 ? nothing : html`<p class="card-also">${say('Serves {0} too', card.alsoServes.join(', '))}</p>`}
    </div>
  </li>`;
}

function progress({ progress: ratio, progressText }: RoadmapCard): TemplateResult {
  return html`<p class="card-progress">
    <span class="bar" aria-hidden="true"><span class="bar-fill" .style=${`width: ${Math.round((ratio ?? 0) * 100)}%`}></span></span>${progressText}
  </p>`;
}

function facts({ owner, teams, budget, work }: RoadmapCard): TemplateResult {
  return html`<ul class="facts">
    ${owner && html`<li>${icon('person')}${owner}</li>`} ${teams && html`<li>${icon('people')}${teams}</li>`} ${budget && html`<li>${icon('money')}${budget}</li>`}
    ${work && html`<li>${icon('code')}${work}</li>`}
  </ul>`;
}

function needs(all: readonly RoadmapNeed[], say: Say): TemplateResult {
  return html`<ul class="needs">
    ${all.map(({ title, trouble }) => html`<li>${icon('waits')}<span>${say('Waits for {0}', title)}${trouble && html` <span class="trouble">${icon('warning')}${trouble}</span>`}</span></li>`)}
  </ul>`;
}
