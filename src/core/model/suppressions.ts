import type { Span } from '../text/span.ts';
import type { LineIndex } from '../text/line-index.ts';

const COMMENT = /(?<=^|\s)#\s*vision-ignore-next-line[ \t]+([-a-z0-9, \t]+)/gm;

/**
 * The rules silenced by `# vision-ignore-next-line a, b`, by the line they are
 * silenced on (base 0). `inScalar` tells whether an offset lies in a value, where a # is text.
 */
export function collectSuppressions(
  text: string,
  lines: LineIndex,
  inScalar: (offset: number) => boolean,
): Map<number, readonly string[]> {
  const suppressions = new Map<number, readonly string[]>();
  for (const match of text.matchAll(COMMENT)) {
    if (inScalar(match.index)) continue;
    const line = lines.positionAt(match.index).line + 1;
    suppressions.set(line, (match[1] ?? '').split(/[\s,]+/).filter(Boolean));
  }
  return suppressions;
}

/** A look-up of whether an offset lies inside one of these spans, which must be ordered and apart. */
export function insideAny(spans: readonly Span[]): (offset: number) => boolean {
  return (offset) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const span = spans[middle];
      if (span && span.end <= offset) low = middle + 1;
      else high = middle;
    }
    const span = spans[low];
    return span !== undefined && span.start <= offset;
  };
}
