import * as z from 'zod/mini';
import { schemaAt } from './keys.ts';

/** What a value looks like on the page; `objects` is a list of objects. */
export type ValueShape = 'scalar' | 'list' | 'object' | 'objects';

/** What a text says, where it is more than words. */
export type TextFormat = 'date' | 'quarter' | 'duration';

const EXAMPLES: Readonly<Record<TextFormat, string>> = { date: '2026-11-22', quarter: '2026-Q4', duration: '7d' };
const FORMATS = Object.keys(EXAMPLES) as TextFormat[];

/** What the format wants at a path; of several shapes the simplest. */
export function shapeAt(path: readonly PropertyKey[]): ValueShape {
  return shapeOf(formsAt(path)[0]);
}

/** Whether one value without keys or entries may stand at a path. */
export function takesScalar(path: readonly PropertyKey[]): boolean {
  return formsAt(path).some((form) => shapeOf(form) === 'scalar');
}

/** The format of the text at a path, told by what the schema accepts there. */
export function textFormatAt(path: readonly PropertyKey[]): TextFormat | undefined {
  const schema = schemaAt(path);
  if (!schema || schema.safeParse('x').success) return undefined;
  return FORMATS.find((format) => schema.safeParse(EXAMPLES[format]).success);
}

/** Whether the object at a path lacks something without this key. */
export function isRequired(path: readonly PropertyKey[], key: string): boolean {
  const object = formsAt(path).find((form) => form instanceof z.ZodMiniObject);
  const property = object && (object.shape as Readonly<Record<string, z.ZodMiniType>>)[key];
  return property !== undefined && !(property instanceof z.ZodMiniOptional);
}

function formsAt(path: readonly PropertyKey[]): readonly z.ZodMiniType[] {
  const schema = schemaAt(path);
  if (!schema) return [];
  return schema instanceof z.ZodMiniUnion ? (schema.def.options as z.ZodMiniType[]) : [schema];
}

function shapeOf(form: z.ZodMiniType | undefined): ValueShape {
  if (form instanceof z.ZodMiniArray) return form.def.element instanceof z.ZodMiniObject ? 'objects' : 'list';
  return form instanceof z.ZodMiniObject || form instanceof z.ZodMiniRecord ? 'object' : 'scalar';
}
