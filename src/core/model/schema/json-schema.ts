import * as z from 'zod/mini';
import { visionSchema } from './document.ts';

/** A JSON Schema (draft-07) as plain data. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The format as JSON Schema, for editors and other programs. Your own `x-*` keys are welcome everywhere. */
export function visionJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(visionSchema, {
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      if (jsonSchema.type === 'object') jsonSchema.patternProperties = { '^x-': {} };
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      // Programs that compile patterns without the u flag take \p for a letter p.
      if (jsonSchema.pattern?.includes('\\p{')) delete jsonSchema.pattern;
    },
  });
  return {
    ...($schema ? { $schema } : {}),
    $id: 'urn:vision-trace:schema:vision:v1',
    title: 'Technology vision (vision/v1)',
    description: 'A technology strategy as data: objectives with hypotheses, KPIs, initiatives, scenarios, reviews and insights.',
    ...schema,
  };
}
