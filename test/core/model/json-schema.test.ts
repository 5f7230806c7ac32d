import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import { visionJsonSchema, type JsonSchema } from '../../../src/core/model/schema/json-schema.ts';

const FILE = new URL('../../../schemas/vision.schema.json', import.meta.url);
const OWN_VISION = new URL('../../../vision.yaml', import.meta.url);

const checkedIn = JSON.parse(readFileSync(FILE, 'utf8')) as JsonSchema;

/** Every property of a schema, however deep, by its path. */
function properties(schema: JsonSchema, path = ''): [path: string, property: JsonSchema][] {
  const inner = [...(schema.anyOf ?? []), ...(isSchema(schema.items) ? [schema.items] : [])].filter(isSchema);
  return [
    ...inner.flatMap((part) => properties(part, path)),
    ...Object.entries(schema.properties ?? {})
      .filter((pair): pair is [string, JsonSchema] => isSchema(pair[1]))
      .flatMap(([key, property]): [string, JsonSchema][] => [[`${path}.${key}`, property], ...properties(property, `${path}.${key}`)]),
  ];
}

function objects(schema: JsonSchema): JsonSchema[] {
  return [schema, ...properties(schema).flatMap(([, property]) => [property, property.items, ...(property.anyOf ?? [])])]
    .filter((part): part is JsonSchema => isSchema(part) && part.type === 'object');
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

describe('the JSON Schema of the format', () => {
  it('is the one that the source makes (else run: npm run write:schema)', () => {
    assert.deepEqual(checkedIn, JSON.parse(JSON.stringify(visionJsonSchema())));
  });

  it('names itself and is draft-07', () => {
    assert.equal(checkedIn.$schema, 'http://json-schema.org/draft-07/schema#');
    assert.match(checkedIn.$id ?? '', /vision/);
    assert.match(checkedIn.title ?? '', /vision\/v1/);
  });

  it('describes every property and gives an example that is valid', () => {
    const all = properties(checkedIn);
    assert.ok(all.length > 150);
    for (const [path, property] of all) {
      assert.match(property.description ?? '', /^[A-Za-z].*[.;]/, `description of ${path}`);
      assert.ok(Array.isArray(property.examples) && property.examples.length > 0, `example of ${path}`);
      const shape = z.fromJSONSchema(property as Parameters<typeof z.fromJSONSchema>[0]);
      for (const example of property.examples) assert.equal(shape.safeParse(example).error?.message, undefined, `example of ${path}`);
    }
  });

  it('allows keys of your own everywhere, if they start with x-, and no others', () => {
    const all = objects(checkedIn);
    assert.ok(all.length > 30);
    for (const { patternProperties, additionalProperties } of all) {
      assert.deepEqual(patternProperties, { '^x-': {} });
      assert.notEqual(additionalProperties, undefined);
      assert.notEqual(additionalProperties, true);
    }
  });

  it('accepts the vision of this project', () => {
    const shape = z.fromJSONSchema(checkedIn as Parameters<typeof z.fromJSONSchema>[0]);
    assert.equal(shape.safeParse(parse(readFileSync(OWN_VISION, 'utf8'))).error?.message, undefined);
  });
});
