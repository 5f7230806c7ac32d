import { formatTables } from './format-tables.ts';
import type { GeneratedPart } from './generated-part.ts';
import { settingsTable } from './settings-table.ts';

/** Every part of the docs that is written from the sources; a test compares them. */
export const GENERATED_PARTS: readonly GeneratedPart[] = [
  { file: 'docs/vision-format.md', name: 'keys', make: formatTables },
  { file: 'README.md', name: 'settings', make: settingsTable },
];
