import * as z from 'zod/mini';
import { visionSchema } from './document.ts';

/** The part of the schema that describes the value at a path, without its `optional`; undefined off the map. */
export function schemaAt(path: readonly PropertyKey[]): z.ZodMiniType | undefined {
  let schema: z.ZodMiniType | undefined = visionSchema;
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

function below(schema: z.ZodMiniType, key: PropertyKey): z.ZodMiniType | undefined {
  if (schema instanceof z.ZodMiniArray) return typeof key === 'number' ? (schema.def.element as z.ZodMiniType) : undefined;
  if (schema instanceof z.ZodMiniRecord) return schema.def.valueType as z.ZodMiniType;
  if (schema instanceof z.ZodMiniUnion) return firstDefined(schema.def.options, (option) => below(unwrap(option as z.ZodMiniType), key));
  const shape = schema instanceof z.ZodMiniObject ? (schema.shape as Record<PropertyKey, z.ZodMiniType>) : undefined;
  return shape && Object.hasOwn(shape, key) ? shape[key] : undefined;
}

function objectOf(schema: z.ZodMiniType): z.ZodMiniObject | undefined {
  if (schema instanceof z.ZodMiniObject) return schema;
  if (schema instanceof z.ZodMiniUnion) return firstDefined(schema.def.options, (option) => objectOf(unwrap(option as z.ZodMiniType)));
  return undefined;
}

function unwrap(schema: z.ZodMiniType): z.ZodMiniType {
  return schema instanceof z.ZodMiniOptional ? unwrap(schema.def.innerType as z.ZodMiniType) : schema;
}

function firstDefined<From, To>(values: readonly From[], make: (value: From) => To | undefined): To | undefined {
  for (const value of values) {
    const made = make(value);
    if (made !== undefined) return made;
  }
  return undefined;
}
