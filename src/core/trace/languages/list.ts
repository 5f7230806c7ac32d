import { C_FAMILY } from './c-family.ts';
import { DATA } from './data.ts';
import { ENGINEERING } from './engineering.ts';
import { FUNCTIONAL } from './functional.ts';
import { JAVASCRIPT } from './javascript.ts';
import type { Language } from './language.ts';
import { PROSE } from './prose.ts';
import { RUBY_PERL } from './ruby-perl.ts';
import { SCRIPTS } from './scripts.ts';
import { SHELLS } from './shells.ts';
import { WEB } from './web.ts';

/** Every language whose comments are read. To add one is to add a row to one of these tables. */
export const LANGUAGES: readonly Language[] = [
  ...JAVASCRIPT, ...C_FAMILY, ...FUNCTIONAL, ...SHELLS, ...SCRIPTS, ...RUBY_PERL, ...ENGINEERING, ...DATA, ...WEB, ...PROSE,
];
