import * as z from 'zod/mini';
import type { FromPage, PageId } from '../../webview/protocol.ts';
import { isPageId } from './pages.ts';

const LONGEST_ID = 63;
const id = z.string().check(z.minLength(1), z.maxLength(LONGEST_ID));
const LONGEST_PATH = 4096;
const path = z.string().check(z.maxLength(LONGEST_PATH));
const page = z.custom<PageId>(isPageId);
const LONGEST_VALUE = 100;
const typed = z.string().check(z.minLength(1), z.maxLength(LONGEST_VALUE));
const LONGEST_NOTE = 2000;
const note = z.string().check(z.minLength(1), z.maxLength(LONGEST_NOTE));
const quarter = z.string().check(z.regex(/^\d{4}-Q[1-4]$/));

/** What a page may ask for, and nothing else. */
const REQUEST = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('look'), page, at: z.exactOptional(path) }),
  z.strictObject({ kind: z.literal('open'), item: id, beside: z.exactOptional(z.boolean()) }),
  z.strictObject({ kind: z.literal('open-section'), section: z.enum(['narrative', 'landscape', 'reviews']) }),
  z.strictObject({ kind: z.literal('update-kpi'), kpi: id }),
  z.strictObject({ kind: z.literal('preview-check-in'), kpi: id, typed }),
  z.strictObject({ kind: z.literal('check-in'), kpi: id, typed, note: z.exactOptional(note) }),
  z.strictObject({ kind: z.literal('move'), initiative: id, quarter: z.exactOptional(quarter) }),
  z.strictObject({ kind: z.literal('close'), initiative: id }),
  z.strictObject({ kind: z.literal('add-initiative') }),
  z.strictObject({ kind: z.literal('decide-scenario'), scenario: id }),
  z.strictObject({ kind: z.literal('export-report') }),
  z.strictObject({ kind: z.literal('go-to-code'), item: id }),
  z.strictObject({ kind: z.literal('open-file'), path }),
  z.strictObject({ kind: z.literal('reveal'), path }),
  z.strictObject({ kind: z.literal('map-folder'), path }),
]);

/** What a message of a page asks for; undefined for anything that no page of ours would send. */
export function readRequest(message: unknown): FromPage | undefined {
  return REQUEST.safeParse(message).data;
}
