import { html, type TemplateResult } from 'lit';
import type { Stage } from '../page.ts';
import type { KpisPage } from '../protocol.ts';
import { LOOKS, ORDERS, SHOWN, type Choice } from './choice.ts';
import { orderWord, shownWord } from './words.ts';

/** What can be chosen from: its value and what it is called. */
type Options = readonly (readonly [value: string, label: string])[];

/** Filter, order and look; each change is kept. */
export function toolbar({ objectives }: KpisPage, choice: Choice, count: string, { say, place, keep }: Stage): TemplateResult {
  const change = (part: Partial<Choice>) => keep({ ...place, ...part });
  const shown: Options = SHOWN.map((name) => [name, shownWord(name, say)]);
  const orders: Options = ORDERS.map((name) => [name, orderWord(name, say)]);
  const served: Options = [['', say('All objectives')], ...objectives.map(({ id, title }) => [id, title] as const)];
  const looks: Options = [['charts', say('Charts')], ['table', say('Table')]];
  return html`<div class="toolbar" role="search" aria-label=${say('Choose KPIs')}>
    <input class="input" type="search" aria-label=${say('Search')} placeholder=${say('Search')} .value=${choice.text} @input=${(event: Event) => change({ text: valueOf(event) })} />
    ${select(say('Show'), shown, choice.shown, (value) => change({ shown: SHOWN.find((name) => name === value) ?? 'all' }))}
    ${select(say('Objective'), served, choice.objective, (objective) => change({ objective }))}
    ${select(say('Order'), orders, choice.order, (value) => change({ order: ORDERS.find((name) => name === value) ?? 'worst' }))}
    ${select(say('Look'), looks, choice.look, (value) => change({ look: LOOKS.find((name) => name === value) ?? 'charts' }))}
    <span class="count" role="status">${count}</span>
  </div>`;
}

function select(label: string, options: Options, chosen: string, choose: (value: string) => void): TemplateResult {
  return html`<label class="select"
    ><span>${label}</span
    ><select class="input" @change=${(event: Event) => choose(valueOf(event))}>
      ${options.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}
    </select></label
  >`;
}

function valueOf({ target }: Event): string {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
}
