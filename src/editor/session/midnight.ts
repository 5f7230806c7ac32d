import type { Clock } from '../clock.ts';

/** The turn of the day by the calendar of the machine may come a little before that of the zone. */
const MARGIN_MILLISECONDS = 1000;

/** Calls whenever the day changes in a time zone. A machine that slept through it calls late. */
export class Midnight {
  readonly #clock: Clock;
  readonly #turned: () => void;
  #zone: string | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(clock: Clock, turned: () => void) {
    this.#clock = clock;
    this.#turned = turned;
  }

  /** @param zone an IANA time zone; UTC where it is not one */
  follow(zone: string): void {
    if (zone === this.#zone) return;
    this.#zone = zone;
    this.#arm(zone);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #arm(zone: string): void {
    clearTimeout(this.#timer);
    const wait = this.#clock.untilMidnight(zone);
    if (wait === undefined) return;
    this.#timer = setTimeout(() => {
      this.#arm(zone);
      this.#turned();
    }, wait + MARGIN_MILLISECONDS);
  }
}
