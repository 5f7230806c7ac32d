/** A marker that some tool found. */
export interface Finding {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly tag: string;
}

/** The same marker has the same key, whichever tool found it; several of one tag on one line count once. */
export function keyOf({ path, line, tag }: Finding): string {
  return `${path}:${line} ${tag}`;
}

export const TAGS = ['TODO', 'FIXME', 'HACK'];
