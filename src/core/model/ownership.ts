import type { Ownership } from './vision.ts';

/**
 * Whose file this is. `vision.yaml` is a generic name: a document whose
 * apiVersion does not start with `vision/` belongs to somebody else.
 * `value` is the document as plain data, `text` what it was read from.
 */
export function ownershipOf(value: unknown, text: string): Ownership {
  if (text.split('\n').every(isBlank)) return 'empty';
  if (typeof value !== 'object' || value === null) return /^apiVersion:\s*["']?vision\//m.test(text) ? 'ours' : 'foreign';
  const document = value as Readonly<Record<string, unknown>>;
  const version = document['apiVersion'];
  if (version === undefined) return 'objectives' in document || 'initiatives' in document ? 'unversioned' : 'foreign';
  if (typeof version !== 'string' || !version.startsWith('vision/')) return 'foreign';
  return Number(/^vision\/v(\d+)$/.exec(version)?.[1] ?? 1) > 1 ? 'newer' : 'ours';
}

/** A line without content: nothing, a comment, or a document mark. */
function isBlank(line: string): boolean {
  return /^\uFEFF?\s*(#.*|---\s*)?$/.test(line);
}
