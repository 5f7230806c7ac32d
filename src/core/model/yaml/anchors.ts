import type { Node } from 'yaml';
import type { Origin } from './place.ts';

/** How many nodes aliases may add: a hundred times what any honest file has, far below a bomb. */
const MAX_EXPANDED = 50_000;

export interface Anchored {
  readonly node: Node;
  readonly origin: Origin;
}

/** The anchors of one document while it is read from top to bottom, and what aliases have made of them so far. */
export class Anchors {
  readonly #byName = new Map<string, Anchored>();
  #expanded = 0;

  set(name: string, anchored: Anchored): void {
    this.#byName.set(name, anchored);
  }

  get(name: string): Anchored | undefined {
    return this.#byName.get(name);
  }

  /** Counts a node that an alias repeats; false once there are too many. */
  expand(): boolean {
    this.#expanded += 1;
    return !this.isExhausted;
  }

  get isExhausted(): boolean {
    return this.#expanded > MAX_EXPANDED;
  }
}
