import * as z from 'zod';
import { visionSchema } from './document.ts';

const shape: Readonly<Record<string, z.ZodType>> = visionSchema.shape;

/** Any of the document's keys, each with its value. */
export const pairsSchema = visionSchema.partial().loose();

/** The document as far as it is about which keys there are: what stands below them is left to the other schemas. */
export const keysSchema = z.strictObject(mapValues(shape, keyOnly));

const ENTRIES: ReadonlyMap<string, z.ZodType> = new Map(
  Object.entries(shape).flatMap(([key, schema]) => {
    const list = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
    return list instanceof z.ZodArray ? [[key, z.array(list.element)] as const] : [];
  }),
);

/** Some entries of the list under a key of the document; undefined where the format has no list there. */
export function entriesSchema(key: string): z.ZodType | undefined {
  return ENTRIES.get(key);
}

function mapValues<From, To>(values: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}

/** Any value; a list that must be there must have an entry as well. */
function keyOnly(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) return z.any().optional();
  return schema instanceof z.ZodArray ? z.array(z.any()).min(1) : z.any().refine((value) => value !== undefined);
}
