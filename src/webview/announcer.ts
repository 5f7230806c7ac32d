/** A live region: what is put into it screen readers say at their next pause. */
export class Announcer {
  readonly #region: HTMLElement;

  constructor(body: HTMLElement) {
    this.#region = body.appendChild(document.createElement('div'));
    this.#region.className = 'unseen';
    this.#region.setAttribute('role', 'status');
  }

  /** The same text twice is said twice: a new element is news. */
  say(text: string): void {
    const line = document.createElement('p');
    line.textContent = text;
    this.#region.replaceChildren(line);
  }
}
