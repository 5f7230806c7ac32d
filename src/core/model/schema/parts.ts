import * as z from 'zod/mini';
import { visionSchema } from './document.ts';

const shape: Readonly<Record<string, z.ZodMiniType>> = visionSchema.shape;

/** Any of the document's keys, each with its value. */
export const pairsSchema = z.catchall(z.partial(visionSchema), z.unknown());

/** The document as far as it is about which keys there are: what stands below them is left to the other schemas. */
export const keysSchema = z.strictObject(mapValues(shape, keyOnly));

const ENTRIES: ReadonlyMap<string, z.ZodMiniType> = new Map(
  Object.entries(shape).flatMap(([key, schema]) => {
    const list = schema instanceof z.ZodMiniOptional ? schema.def.innerType : schema;
    return list instanceof z.ZodMiniArray ? [[key, z.array(list.def.element)] as const] : [];
  }),
);

/** Some entries of the list under a key of the document; undefined where the format has no list there. */
export function entriesSchema(key: string): z.ZodMiniType | undefined {
  return ENTRIES.get(key);
}

function mapValues<From, To>(values: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}

/** Any value; a list that must be there must have an entry as well. */
function keyOnly(schema: z.ZodMiniType): z.ZodMiniType {
  if (schema instanceof z.ZodMiniOptional) return z.optional(z.any());
  return schema instanceof z.ZodMiniArray ? z.array(z.any()).check(z.minLength(1)) : z.any().check(z.refine((value) => value !== undefined));
}
