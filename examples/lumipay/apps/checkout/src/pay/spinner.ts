/** Shows that something is going on, but only if it takes long enough to notice. */
export class Spinner {
  readonly #element: HTMLElement;

  constructor(parent: HTMLElement, label: string) {
    this.#element = document.createElement('p');
    this.#element.textContent = label;
    this.#element.hidden = true;
    parent.append(this.#element);
  }

  async during<T>(work: Promise<T>): Promise<T> {
    // FIXME[fast-auth] 300 ms was right for the old p95. Measure again, then lower it.
    const timer = setTimeout(() => (this.#element.hidden = false), 300);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      this.#element.hidden = true;
    }
  }
}
