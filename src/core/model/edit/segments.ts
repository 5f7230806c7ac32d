import type { Span } from '../../text/span.ts';

interface Segment {
  /** Where it begins in the excerpt and in the whole text. */
  readonly start: number;
  readonly wholeStart: number;
  readonly length: number;
}

/** Stretches of a text put together to an excerpt: turns spans of one into spans of the other. */
export class Segments {
  readonly #segments: readonly Segment[];

  /** The stretches are in order and apart. */
  constructor(stretches: readonly Span[]) {
    let start = 0;
    this.#segments = stretches.map((stretch) => {
      const segment = { start, wholeStart: stretch.start, length: stretch.end - stretch.start };
      start += segment.length;
      return segment;
    });
  }

  /**
   * What begins where two stretches meet begins the later one, what ends there
   * ends the earlier one; what is inserted there comes behind the earlier one.
   */
  inWhole({ start, end }: Span): Span {
    const before = this.#segments.findLast((segment) => segment.start < end) ?? this.#segments[0];
    const wholeEnd = before ? before.wholeStart + end - before.start : end;
    if (start === end) return { start: wholeEnd, end: wholeEnd };
    const at = this.#segments.findLast((segment) => segment.start <= start);
    return { start: at ? at.wholeStart + start - at.start : start, end: wholeEnd };
  }

  inExcerpt({ start, end }: Span): Span {
    const segment = this.#segments.find(({ wholeStart, length }) => wholeStart <= start && start < wholeStart + length);
    const shift = segment ? segment.start - segment.wholeStart : 0;
    return { start: start + shift, end: end + shift };
  }
}
