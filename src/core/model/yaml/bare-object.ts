/**
 * An object that inherits nothing, so that `constructor` or `__proto__` in a
 * document are keys like any other. Made by a class since JavaScript engines
 * handle objects of `Object.create(null)` as slow dictionaries.
 */
export class BareObject {
  [key: string]: unknown;
}
Reflect.deleteProperty(BareObject.prototype, 'constructor');
Object.setPrototypeOf(BareObject.prototype, null);
