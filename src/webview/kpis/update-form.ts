import type { CheckInPreview, FromPage, ToPage } from '../protocol.ts';
import type { Say } from '../say.ts';
import { html, nothing, render } from 'lit';

/** What a form is for. */
export interface UpdateTask {
  readonly kpi: string;
  readonly title: string;
  readonly isMilestone: boolean;
  readonly say: Say;
  readonly send: (message: FromPage) => void;
  /** Called when somebody has saved or given up. */
  readonly done: (saved: boolean) => void;
}

/**
 * Takes a new value in place. While somebody types, the editor foretells what the value makes of progress and
 * status; what it says has to be about what stands in the field now.
 */
export class UpdateForm extends HTMLElement {
  #task: UpdateTask | undefined;
  #typed = '';
  #preview: CheckInPreview | undefined;

  set task(task: UpdateTask) {
    this.#task = task;
    this.#draw();
  }

  connectedCallback(): void {
    window.addEventListener('message', this);
    this.querySelector('input')?.focus();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this);
  }

  handleEvent({ data }: MessageEvent<ToPage>): void {
    if (data.kind !== 'preview' || data.kpi !== this.#task?.kpi || data.typed !== this.#typed) return;
    this.#preview = data;
    this.#draw();
  }

  #draw(): void {
    const task = this.#task;
    if (!task) return;
    const { say, isMilestone, title } = task;
    const prompt = isMilestone ? say('Is it reached? yes or no.') : say('The value of today, or a change: +3, -5%, 1.2k.');
    render(
      html`<div class="update" role="group" aria-label=${say('Update {0}', title)} @keydown=${(event: KeyboardEvent) => this.#onKey(event, task)}>
        <label>${say('Value')}<input class="input" name="value" autocomplete="off" spellcheck="false" placeholder=${prompt} .value=${this.#typed} @input=${(event: Event) => this.#type(event, task)} /></label>
        <label>${say('Note')}<input class="input" name="note" autocomplete="off" placeholder=${say('What happened? (may be left out)')} /></label>
        <div class="foretold" role="status">${this.#foretold()}</div>
        <div class="buttons">
          <button class="button primary" ?disabled=${!this.#isSound()} @click=${() => this.#save(task)}>${say('Save')}</button>
          <button class="button" @click=${() => task.done(false)}>${say('Cancel')}</button>
        </div>
      </div>`,
      this,
    );
  }

  #foretold() {
    if (!this.#preview || this.#typed.trim() === '') return nothing;
    const { problem, lines } = this.#preview;
    if (problem !== null) return html`<p class="problem">${problem}</p>`;
    return lines.map((line) => html`<p>${line}</p>`);
  }

  #isSound(): boolean {
    return this.#typed.trim() !== '' && this.#preview?.typed === this.#typed && this.#preview.problem === null;
  }

  #type({ target }: Event, { kpi, send }: UpdateTask): void {
    this.#typed = target instanceof HTMLInputElement ? target.value : '';
    if (this.#typed.trim() !== '') send({ kind: 'preview-check-in', kpi, typed: this.#typed });
    this.#draw();
  }

  /** A form would do this by itself, but forms are not to be had in a webview. */
  #onKey(event: KeyboardEvent, task: UpdateTask): void {
    const isEnter = event.key === 'Enter' && event.target instanceof HTMLInputElement;
    if (!isEnter && event.key !== 'Escape') return;
    // The button that gets the focus next is not to be pressed by the same key.
    event.preventDefault();
    if (isEnter) this.#save(task);
    else task.done(false);
  }

  #save({ kpi, send, done }: UpdateTask): void {
    if (!this.#isSound()) return;
    const note = this.querySelector<HTMLInputElement>('[name=note]')?.value.trim();
    send({ kind: 'check-in', kpi, typed: this.#typed, ...(note && { note }) });
    done(true);
  }
}
