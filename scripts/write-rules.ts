import { writeFileSync } from 'node:fs';
import { rulesPage } from './docs/rules-page.ts';

/** `npm run write:rules`: brings docs/rules.md up to date. */
writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesPage());
