/** A value to be written: plain data; keys with `undefined` are left out. */
export type PlainValue = string | number | boolean | readonly PlainValue[] | PlainObject;

export interface PlainObject {
  readonly [key: string]: PlainValue | undefined;
}

export function isPlainList(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}

export function isPlainObject(value: PlainValue): value is PlainObject {
  return typeof value === 'object' && !Array.isArray(value);
}
