import { html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../page.ts';
import type { Roadmap } from '../protocol.ts';
import type { RoadmapPlace } from './place.ts';

/** How the roadmap is to be seen. */
export function toolbar({ quarters, objectives }: Roadmap, place: RoadmapPlace, { say, keep, place: kept }: Stage): TemplateResult {
  const closedPast = quarters.filter(({ phase, open }) => phase === 'past' && open === 0).length;
  const filter = ({ currentTarget }: InputEvent) => currentTarget instanceof HTMLInputElement && keep({ ...kept, filter: currentTarget.value });
  return html`<div class="toolbar" role="group" aria-label=${say('View of the roadmap')}>
    <input class="input filter" type="search" data-focus="filter" .value=${place.filter} placeholder=${say('Filter initiatives')} aria-label=${say('Filter initiatives by title, owner, team or status')} @input=${filter} />
    ${objectives.length > 1 ? toggle('lanes', say('By objective'), place.lanes, (lanes) => keep({ ...kept, lanes })) : nothing}
    ${closedPast > 0 ? toggle('past', say('All past quarters'), place.past, (past) => keep({ ...kept, past })) : nothing}
  </div>`;
}

function toggle(name: string, label: string, isOn: boolean, set: (isOn: boolean) => void): TemplateResult {
  const change = ({ currentTarget }: Event) => currentTarget instanceof HTMLInputElement && set(currentTarget.checked);
  return html`<label class="check"><input type="checkbox" data-focus=${`toggle-${name}`} .checked=${isOn} @change=${change} />${label}</label>`;
}
