import { BRACES } from './braces.ts';
import { DATA } from './data.ts';
import { JAVASCRIPT } from './javascript.ts';
import type { Language } from './language.ts';
import { MARKUP } from './markup.ts';
import { SCRIPTS } from './scripts.ts';

/** Every language whose comments are read. To add one is to add a row to one of these tables. */
export const LANGUAGES: readonly Language[] = [...JAVASCRIPT, ...BRACES, ...SCRIPTS, ...DATA, ...MARKUP];
