import * as z from 'zod';
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
function* sections(object: z.ZodObject, path: string): Iterable<string> {
  yield `### ${path === '' ? 'The document' : `\`${path}\``}\n\n${table(fieldsOf(object))}`;
  for (const [name, schema] of Object.entries(object.shape)) {
    const { object: inner, suffix } = objectIn(unwrap(schema as z.ZodType));
    if (inner) yield* sections(inner, `${path === '' ? '' : `${path}.`}${name}${suffix}`);
  }
}

function table(fields: readonly Field[]): string {
  const rows = fields.map(({ name, type, required, description, example }) => `| \`${name}\`${required ? ' *' : ''} | ${type} | ${description} | ${example} |`);
  return ['| key | value | what it is | for example |', '|---|---|---|---|', ...rows].join('\n');
}

function fieldsOf(object: z.ZodObject): Field[] {
  return Object.entries(object.shape).map(([name, schema]) => {
    const inner = unwrap(schema as z.ZodType);
    const { description = '', examples = [] } = inner.meta() ?? {};
    return { name, type: typeOf(inner), required: inner === schema, description: cell(description), example: exampleOf(inner, (examples as unknown[])[0]) };
  });
}

/** An example of text and numbers only; what lists and objects look like is in their own table. */
function exampleOf(schema: z.ZodType, example: unknown): string {
  const isPlain = typeof example === 'string' || typeof example === 'number' || typeof example === 'boolean';
  return isPlain && !(schema instanceof z.ZodEnum) ? `\`${cell(String(example))}\`` : '';
}

function typeOf(schema: z.ZodType): string {
  if (schema instanceof z.ZodEnum) return schema.options.map((option) => `\`${option}\``).join(' ');
  if (schema instanceof z.ZodLiteral) return schema.values.size === 1 ? `\`${[...schema.values].join()}\`` : 'one of a few';
  if (schema instanceof z.ZodArray) return `list of ${typeOf(unwrap(schema.element as z.ZodType))}`;
  if (schema instanceof z.ZodUnion) return schema.options.map((option) => typeOf(unwrap(option as z.ZodType))).join(' or ');
  if (schema instanceof z.ZodObject) return 'keys';
  if (schema instanceof z.ZodRecord) return 'keys of your choice';
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'true or false';
  return isDate(schema) ? 'date' : 'text';
}

/** A text that takes a date and no other word. */
function isDate(schema: z.ZodType): boolean {
  return schema.safeParse('2026-11-22').success && !schema.safeParse('2026-22-11').success && !schema.safeParse('word').success;
}

function objectIn(schema: z.ZodType): { object?: z.ZodObject; suffix: string } {
  if (schema instanceof z.ZodObject) return { object: schema, suffix: '' };
  if (schema instanceof z.ZodArray) {
    const { object } = objectIn(unwrap(schema.element as z.ZodType));
    return object ? { object, suffix: '[]' } : { suffix: '' };
  }
  const option = schema instanceof z.ZodUnion ? schema.options.map((one) => unwrap(one as z.ZodType)).find((one) => one instanceof z.ZodObject) : undefined;
  return option ? { object: option, suffix: '' } : { suffix: '' };
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
