import { html, nothing, type TemplateResult } from 'lit';
import { facts } from '../parts/facts.ts';
import type { CoveredItem } from '../protocol.ts';
import type { Scene } from './scene.ts';
import { fileCount, percent } from './words.ts';

/** From so many on, items are looked for rather than looked at. */
const MANY = 12;

/** What each initiative covers; choosing one makes its code stand out. */
export function coveredList(scene: Scene): TemplateResult {
  const { page, place, go, stage } = scene;
  const { say } = stage;
  const sought = place.sought.toLocaleLowerCase();
  const shown = page.items.filter(({ id, title }) => `${id} ${title}`.toLocaleLowerCase().includes(sought)).toSorted((a, b) => b.files - a.files);
  return html`<section class="covered">
    <h3 id="trace-covered">${say('What each initiative covers')}</h3>
    ${page.items.length < MANY
      ? nothing
      : html`<input class="input" type="search" .value=${place.sought} placeholder=${say('Find an initiative')} aria-label=${say('Find an initiative')} @input=${(event: InputEvent) => go({ sought: (event.target as HTMLInputElement).value })} />`}
    <ul aria-labelledby="trace-covered" @keydown=${onKey}>
      ${shown.map((item, index) => html`<li>${entry(item, scene, item.id === place.item || (index === 0 && !shown.some(({ id }) => id === place.item)))}</li>`)}
    </ul>
  </section>`;
}

function entry({ id, kind, title, state, files, share, markers }: CoveredItem, { place, go, stage }: Scene, isStop: boolean): TemplateResult {
  const { say } = stage;
  const isChosen = id === place.item;
  const told = facts([
    files > 0 ? fileCount(files, say) : say('no file'),
    share !== null && share > 0 && say('{0} of the code', percent(share)),
    markers > 0 && (markers === 1 ? say('{0} marker', 1) : say('{0} markers', markers)),
    kind !== 'initiative' && say(KIND_WORDS[kind]),
    state,
  ]);
  return html`<button class="covers" aria-pressed=${isChosen ? 'true' : 'false'} tabindex=${isStop ? 0 : -1} @click=${() => go({ item: isChosen ? undefined : id })}>
    <span class="title">${title}</span>
    <progress max="1" value=${share ?? 0} aria-hidden="true"></progress>
    <span class="quiet">${told}</span>
  </button>`;
}

const KIND_WORDS: Readonly<Record<CoveredItem['kind'], string>> = {
  objective: 'objective',
  kpi: 'KPI',
  initiative: 'initiative',
  scenario: 'scenario',
  decision: 'decision',
  trend: 'trend',
  feedback: 'feedback',
};

/** One stop for Tab; arrows, Home and End go through the list. */
function onKey(event: KeyboardEvent): void {
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
  const from = buttons.findIndex((button) => button === document.activeElement);
  const to = { ArrowDown: Math.min(from + 1, buttons.length - 1), ArrowUp: Math.max(from - 1, 0), Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  buttons[to]?.focus();
}
