import type { Vision } from './vision.ts';
import { nearest } from '../text/nearest.ts';

/**
 * Whether nothing stands under a key: it is not written, or its text or list is empty. What stands there but cannot
 * be read has a finding of its own, and so has a misspelt key: these are not missing as well.
 */
export function lacks(vision: Vision, owner: object, key: string): boolean {
  const value = valueOf(owner, key);
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0 && !hasUnreadable(vision, owner, key);
  return value === undefined && !isUnreadable(vision, owner, key);
}

/**
 * Whether something is written for a key that could not be read: a value of another form, or under a misspelt key.
 * A section that is missing beside broken YAML may stand in what is broken.
 */
export function isUnreadable(vision: Vision, owner: object, key: string): boolean {
  if (valueOf(owner, key) !== undefined) return false;
  if (owner === vision.document && !vision.whole) return true;
  return vision.locations.value(owner, key) !== undefined || Object.keys(owner).some((name) => isMisspelt(name, key));
}

/** Whether a list has entries that could not be read, or cannot be read at all: nothing can be said about how many it has. */
export function hasUnreadable(vision: Vision, owner: object, key: string): boolean {
  const value = valueOf(owner, key);
  return Array.isArray(value) ? vision.locations.writtenEntries(value) > value.length : isUnreadable(vision, owner, key);
}

/** The value of a key, or what it is where nothing is written; undefined where what is written cannot be read. */
export function readableOr<Owner extends object, Key extends keyof Owner & string, Default extends NonNullable<Owner[Key]>>(
  vision: Vision,
  owner: Owner,
  key: Key,
  fallback: Default,
): NonNullable<Owner[Key]> | undefined {
  const value = owner[key];
  if (value !== undefined && value !== null) return value;
  return isUnreadable(vision, owner, key) ? undefined : fallback;
}

function valueOf(owner: object, key: string): unknown {
  return (owner as Readonly<Record<string, unknown>>)[key];
}

function isMisspelt(name: string, key: string): boolean {
  return name !== key && !name.startsWith('x-') && nearest(name, [key]) === key;
}
