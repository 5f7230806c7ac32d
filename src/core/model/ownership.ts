import type { Ownership } from './vision.ts';

/** A line with content: neither nothing, nor a comment, nor a document mark alone. */
const CONTENT = /^(?!\uFEFF?[ \t]*(?:#.*)?\r?$|---[ \t]*\r?$)/m;

/**
 * Whose file this is. `vision.yaml` is a generic name: a document whose
 * apiVersion does not start with `vision/` belongs to somebody else.
 * `value` is the document as plain data, `text` what it was read from.
 */
export function ownershipOf(value: unknown, text: string): Ownership {
  if (isEmpty(text)) return 'empty';
  if (typeof value !== 'object' || value === null) return /^apiVersion:\s*["']?vision\//m.test(text) ? 'ours' : 'foreign';
  const document = value as Readonly<Record<string, unknown>>;
  const version = document['apiVersion'];
  if (version === undefined) return 'objectives' in document || 'initiatives' in document ? 'unversioned' : 'foreign';
  if (typeof version !== 'string' || !version.startsWith('vision/')) return 'foreign';
  return Number(/^vision\/v(\d+)$/.exec(version)?.[1] ?? 1) > 1 ? 'newer' : 'ours';
}

/** Whether nothing is written yet. */
export function isEmpty(text: string): boolean {
  return !CONTENT.test(text);
}

/** Whether the line of its version tells at a glance that a text belongs to another program. */
export function isForeignAtAGlance(text: string): boolean {
  const version = /^(["']?)apiVersion\1[ \t]*:[ \t]*["']?([A-Za-z0-9].*)$/m.exec(text)?.[2];
  return version !== undefined && !version.startsWith('vision/');
}
