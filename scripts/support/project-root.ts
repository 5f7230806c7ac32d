import { resolve } from 'node:path';

/** The absolute path of the project's own folder. */
export const PROJECT_ROOT = resolve(import.meta.dirname, '../..');
