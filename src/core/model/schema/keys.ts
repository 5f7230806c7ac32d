import * as z from 'zod';
import { visionSchema } from './document.ts';

/** The part of the schema that describes the value at a path, without its `optional`; undefined off the map. */
export function schemaAt(path: readonly PropertyKey[]): z.ZodType | undefined {
  let schema: z.ZodType | undefined = visionSchema;
  for (const key of path) {
    if (!schema) return undefined;
    schema = below(unwrap(schema), key);
  }
  return schema && unwrap(schema);
}

/** The keys that the format has for the object at a path, in the order of the schema. */
export function keysAt(path: readonly PropertyKey[]): string[] {
  const schema = schemaAt(path);
  const object = schema && objectOf(schema);
  return object ? Object.keys(object.shape) : [];
}

function below(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodArray) return typeof key === 'number' ? (schema.element as z.ZodType) : undefined;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  if (schema instanceof z.ZodUnion) return firstDefined(schema.options, (option) => below(unwrap(option as z.ZodType), key));
  const shape = schema instanceof z.ZodObject ? (schema.shape as Record<PropertyKey, z.ZodType>) : undefined;
  return shape && Object.hasOwn(shape, key) ? shape[key] : undefined;
}

function objectOf(schema: z.ZodType): z.ZodObject | undefined {
  if (schema instanceof z.ZodObject) return schema;
  if (schema instanceof z.ZodUnion) return firstDefined(schema.options, (option) => objectOf(unwrap(option as z.ZodType)));
  return undefined;
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema;
}

function firstDefined<From, To>(values: readonly From[], make: (value: From) => To | undefined): To | undefined {
  for (const value of values) {
    const made = make(value);
    if (made !== undefined) return made;
  }
  return undefined;
}
