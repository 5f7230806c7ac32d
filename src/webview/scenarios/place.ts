import type { Stage } from '../page.ts';

/** The scenario that is ruled out in thought; undefined where none is. */
export function ruledOutIn({ place: { without } }: Pick<Stage, 'place'>): string | undefined {
  return typeof without === 'string' ? without : undefined;
}
