import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describingSchema } from '../../../src/core/model/schema/describing-schema.ts';

type Schema = Parameters<typeof describingSchema>[0];

const strict = JSON.parse(readFileSync(new URL('../../../schemas/vision.schema.json', import.meta.url), 'utf8')) as Schema;
const describing = describingSchema(strict);

/** All descriptions and all words that may be chosen. */
function told(schema: Schema): string[] {
  return Array.from(JSON.stringify(schema).matchAll(/"description":"(?:[^"\\]|\\.)*"|"enum":\[[^\]]*\]/g), ([text]) => text).toSorted();
}

describe('the schema for editors in which somebody else explains YAML', () => {
  const validate = new Ajv({ strict: false }).compile(describing as object);

  for (const [what, document] of [
    ['an empty document', {}],
    ['keys that the format does not have', { objectivs: [], objectives: [{ kpi: 1 }] }],
    ['values that may not stand there', { apiVersion: 2, objectives: 'none', settings: { graceDays: -1, rollup: 'best' }, kpis: [{ id: 'NO', checkIns: [{ date: 'soon' }] }] }],
    ['lists and objects in each other’s place', { objectives: {}, settings: [], initiatives: [[], 'x', { code: 'src' }] }],
  ] as const) {
    it(`finds no fault with ${what}`, () => assert.equal(validate(document), true, JSON.stringify(validate.errors)));
  }

  it('explains every key and offers every word that the strict one does', () => {
    const words = (schema: Schema) => told(schema).filter((text) => text.startsWith('"enum"'));
    assert.deepEqual(told(describing).filter((text) => text.startsWith('"desc')), told(strict).filter((text) => text.startsWith('"desc')));
    assert.deepEqual(words(strict).filter((text) => !words(describing).includes(text)), []);
  });

  it('says which version the format has', () => assert.match(JSON.stringify(describing), /"anyOf":\[\{"enum":\["vision\/v1"\]\},\{\}\]/));
});
