import { html } from 'lit';
import type { Page } from '../page.ts';

export const roadmapPage: Page<'roadmap'> = {
  title: (say) => say('Roadmap'),
  render: ({ quarters }, { send }) =>
    html`<div class="board">
      ${quarters.map(
        ({ name, word, count, cards }) =>
          html`<section class="quarter">
            <h2>${word} ${name}</h2>
            <p>${count}</p>
            <ul>
              ${cards.map(
                (card) =>
                  html`<li class="card">
                    <button class="plain" @click=${() => send({ kind: 'open', item: card.id })}>${card.title}</button>
                    <p>${card.state} · ${card.standing} · ${card.progressText}</p>
                  </li>`,
              )}
            </ul>
          </section>`,
      )}
    </div>`,
};
