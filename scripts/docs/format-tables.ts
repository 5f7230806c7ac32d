import * as z from 'zod/mini';
import { visionSchema } from '../../src/core/model/schema/document.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
  readonly example: string;
}

/** The keys of the format as Markdown tables, a section each: written from the schema, so that they cannot drift. */
export function formatTables(): string {
  return [...sections(visionSchema, '')].join('\n\n');
}

/** The table of an object, then those of the objects in it. `path` is where it stands, as `objectives[].hypothesis`. */
function* sections(object: z.ZodMiniObject, path: string): Iterable<string> {
  yield `### ${path === '' ? 'The document' : `\`${path}\``}\n\n${table(fieldsOf(object))}`;
  for (const [name, schema] of Object.entries(object.shape)) {
    const { object: inner, suffix } = objectIn(unwrap(schema as z.ZodMiniType));
    if (inner) yield* sections(inner, `${path === '' ? '' : `${path}.`}${name}${suffix}`);
  }
}

function table(fields: readonly Field[]): string {
  const rows = fields.map(({ name, type, required, description, example }) => `| \`${name}\`${required ? ' *' : ''} | ${type} | ${description} | ${example} |`);
  return ['| key | value | what it is | for example |', '|---|---|---|---|', ...rows].join('\n');
}

function fieldsOf(object: z.ZodMiniObject): Field[] {
  return Object.entries(object.shape).map(([name, schema]) => {
    const inner = unwrap(schema as z.ZodMiniType);
    const { description = '', examples = [] } = z.globalRegistry.get(inner) ?? {};
    return { name, type: typeOf(inner), required: inner === schema, description: cell(description), example: exampleOf(inner, (examples as unknown[])[0]) };
  });
}

/** An example of text and numbers only; what lists and objects look like is in their own table. */
function exampleOf(schema: z.ZodMiniType, example: unknown): string {
  const isPlain = typeof example === 'string' || typeof example === 'number' || typeof example === 'boolean';
  return isPlain && !(schema instanceof z.ZodMiniEnum) ? `\`${cell(String(example))}\`` : '';
}

function typeOf(schema: z.ZodMiniType): string {
  if (schema instanceof z.ZodMiniEnum) return schema.options.map((option) => `\`${option}\``).join(' ');
  if (schema instanceof z.ZodMiniLiteral) return schema.def.values.length === 1 ? `\`${schema.def.values.join()}\`` : 'one of a few';
  if (schema instanceof z.ZodMiniArray) return `list of ${typeOf(unwrap(schema.def.element as z.ZodMiniType))}`;
  if (schema instanceof z.ZodMiniUnion) return schema.def.options.map((option) => typeOf(unwrap(option as z.ZodMiniType))).join(' or ');
  if (schema instanceof z.ZodMiniObject) return 'keys';
  if (schema instanceof z.ZodMiniRecord) return 'keys of your choice';
  if (schema instanceof z.ZodMiniNumber) return 'number';
  if (schema instanceof z.ZodMiniBoolean) return 'true or false';
  return isDate(schema) ? 'date' : 'text';
}

/** A text that takes a date and no other word. */
function isDate(schema: z.ZodMiniType): boolean {
  return schema.safeParse('2026-11-22').success && !schema.safeParse('2026-22-11').success && !schema.safeParse('word').success;
}

function objectIn(schema: z.ZodMiniType): { object?: z.ZodMiniObject; suffix: string } {
  if (schema instanceof z.ZodMiniObject) return { object: schema, suffix: '' };
  if (schema instanceof z.ZodMiniArray) {
    const { object } = objectIn(unwrap(schema.def.element as z.ZodMiniType));
    return object ? { object, suffix: '[]' } : { suffix: '' };
  }
  const option = schema instanceof z.ZodMiniUnion ? schema.def.options.map((one) => unwrap(one as z.ZodMiniType)).find((one) => one instanceof z.ZodMiniObject) : undefined;
  return option ? { object: option, suffix: '' } : { suffix: '' };
}

function unwrap(schema: z.ZodMiniType): z.ZodMiniType {
  return schema instanceof z.ZodMiniOptional ? unwrap(schema.def.innerType as z.ZodMiniType) : schema;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
