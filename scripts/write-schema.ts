import { writeFileSync } from 'node:fs';
import { visionJsonSchema } from '../src/core/model/schema/json-schema.ts';

const target = new URL('../schemas/vision.schema.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(visionJsonSchema(), null, 2)}\n`);
