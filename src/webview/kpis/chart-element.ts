import { CHECK_INS } from '../../charts/kpi-marks.ts';
import { kpiChart } from '../../charts/kpi-chart.ts';
import type { KpiSeries } from '../protocol.ts';
import type { Say } from '../say.ts';
import { checkInWords } from './words.ts';

/** What an element draws. */
export interface ChartTask {
  readonly series: KpiSeries;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly say: Say;
}

const HEIGHT = 176;
/** Drawn a little before it comes into view. */
const AHEAD = '300px';

/**
 * A chart that is drawn once it comes into view, and anew when its width or its KPI changes: hundreds cost
 * nothing until somebody scrolls to them. Its check-ins are one stop for Tab; arrows go from one to the next, and
 * what was noted then stands below.
 */
export class ChartElement extends HTMLElement {
  #task: ChartTask | undefined;
  /** CSS pixels; 0 until it has come into view. Asking the element itself would have the page laid out anew for each chart. */
  #width = 0;
  #selected = -1;
  #views: IntersectionObserver | undefined;
  readonly #sizes = new ResizeObserver(([entry]) => this.#resize(entry?.contentRect.width ?? 0));

  set task(task: ChartTask) {
    if (this.#task?.series !== task.series) this.#selected = -1;
    this.#task = task;
    this.#draw();
  }

  connectedCallback(): void {
    const see: IntersectionObserverCallback = (entries) => this.#see(entries.some(({ isIntersecting }) => isIntersecting));
    this.#views = new IntersectionObserver(see, { root: this.closest('.page'), rootMargin: AHEAD });
    this.#views.observe(this);
    this.addEventListener('keydown', this);
    this.addEventListener('click', this);
    this.addEventListener('focusin', this);
  }

  disconnectedCallback(): void {
    this.#views?.disconnect();
    this.#width = 0;
    this.#sizes.disconnect();
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) return this.#onKey(event);
    const index = this.#points().findIndex((point) => point === event.target);
    if (index >= 0) this.#select(index, event.type === 'click');
  }

  /** Observing tells the size at once, which draws it for the first time. */
  #see(isInView: boolean): void {
    if (isInView && this.#width === 0) this.#sizes.observe(this);
  }

  #resize(width: number): void {
    if (width === this.#width) return;
    this.#width = width;
    this.#draw();
  }

  #draw(): void {
    const width = this.#width;
    if (!this.#task || width === 0) return;
    const { series, today, say } = this.#task;
    const hadFocus = this.contains(document.activeElement);
    const words = { language: say('en'), reached: say('reached'), notReached: say('not reached') };
    const svg = kpiChart(series, { document, width, height: HEIGHT, today, words });
    const note = document.createElement('p');
    note.className = 'note';
    this.replaceChildren(svg, note);
    if (series.checkIns.length > 0) this.#makeHeard(svg, this.#task);
    this.#select(this.#selected < 0 ? series.checkIns.length - 1 : this.#selected, hadFocus);
  }

  /** The check-ins are heard one by one, and all else by the words of the chart. */
  #makeHeard(svg: SVGSVGElement, { series, say }: ChartTask): void {
    svg.setAttribute('role', 'group');
    svg.querySelector(`.${CHECK_INS}`)?.removeAttribute('aria-hidden');
    for (const [index, point] of this.#points().entries()) {
      const checkIn = series.checkIns[index];
      point.setAttribute('role', 'img');
      if (checkIn) point.setAttribute('aria-label', checkInWords(checkIn, say));
    }
  }

  /** One per check-in, in their order. */
  #points(): SVGElement[] {
    return [...this.querySelectorAll<SVGElement>(`.${CHECK_INS} > *`)];
  }

  #select(index: number, focus: boolean): void {
    const points = this.#points();
    for (const [at, point] of points.entries()) {
      point.setAttribute('tabindex', at === index ? '0' : '-1');
      point.classList.toggle('selected', at === index);
    }
    this.#selected = index;
    if (focus) points[index]?.focus();
    const note = this.querySelector('.note');
    const checkIn = this.#task?.series.checkIns[index];
    if (note && this.#task) note.textContent = checkIn ? checkInWords(checkIn, this.#task.say) : this.#task.say('no check-in yet');
  }

  #onKey(event: KeyboardEvent): void {
    const { length } = this.#points();
    const to = { ArrowLeft: this.#selected - 1, ArrowRight: this.#selected + 1, Home: 0, End: length - 1 }[event.key];
    if (to === undefined || length === 0) return;
    event.preventDefault();
    this.#select(Math.min(length - 1, Math.max(0, to)), true);
  }
}
