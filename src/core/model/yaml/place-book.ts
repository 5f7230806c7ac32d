import { BareObject } from './bare-object.ts';
import type { Place } from './place.ts';

/** Where things stand, by the object or list that was read there. */
export class PlaceBook {
  readonly #lists = new WeakMap<object, Place>();

  get(owner: object): Place | undefined {
    return BareObject.placeOf(owner) ?? this.#lists.get(owner);
  }

  set(owner: object, place: Place): void {
    if (owner instanceof BareObject) BareObject.remember(owner, place);
    else this.#lists.set(owner, place);
  }
}
