import type { Picture } from './harness/picture.ts';

/** The pictures that `npm run pictures` takes; README and docs show some of them. */
export const GALLERY: readonly Picture[] = [{ name: 'explorer', steps: async () => {} }];
