import * as z from 'zod/mini';
import { schemaAt } from './keys.ts';

/** What the format says about a key. */
export interface KeyDocumentation {
  readonly description: string;
  /** As it would be written on one line. */
  readonly example: string | undefined;
  /** The only values that may stand there; empty where there is no such list. */
  readonly values: readonly string[];
}

/** The documentation of the value at a path; undefined for what the format does not have. */
export function documentationAt(path: readonly PropertyKey[]): KeyDocumentation | undefined {
  const schema = schemaAt(path);
  const { description, examples } = (schema && z.globalRegistry.get(schema)) ?? {};
  if (!schema || description === undefined) return undefined;
  const example: unknown = Array.isArray(examples) ? examples[0] : undefined;
  return { description, example: example === undefined ? undefined : oneLine(example), values: valuesAt(path) };
}

/** The only values that may stand at a path; empty where there is no such list. */
export function valuesAt(path: readonly PropertyKey[]): string[] {
  const schema = schemaAt(path);
  if (schema instanceof z.ZodMiniEnum) return schema.options.map(String);
  return schema instanceof z.ZodMiniLiteral ? [...schema.def.values].map(String) : [];
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value).map(([key, inner]) => `${key}: ${oneLine(inner)}`).join(', ')} }`;
}
