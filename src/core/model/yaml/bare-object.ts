import type { Place } from './place.ts';

/**
 * An object that inherits nothing, so that `constructor` or `__proto__` in a
 * document are keys like any other. It knows where it stands, hidden from all
 * who look at its keys. (A class, since JavaScript engines treat objects of
 * `Object.create(null)` as slow dictionaries, and a weak map of tens of
 * thousands of them takes longer than reading their text.)
 */
export class BareObject {
  [key: string]: unknown;
  #place: Place | undefined = undefined;

  static placeOf(object: object): Place | undefined {
    return #place in object ? object.#place : undefined;
  }

  static remember(object: BareObject, place: Place): void {
    object.#place = place;
  }
}
Reflect.deleteProperty(BareObject.prototype, 'constructor');
Object.setPrototypeOf(BareObject.prototype, null);
