import { write } from './docs/generated-part.ts';
import { GENERATED_PARTS } from './docs/parts.ts';

/** `npm run write:docs`: brings the written parts of the docs up to date. */
for (const part of GENERATED_PARTS) write(part);
