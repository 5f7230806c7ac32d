import assert from 'node:assert/strict';
import { fileIn, visionApi } from './support/workspace.ts';

describe('the JSON Schema that other YAML extensions are offered', () => {
  it('belongs to a vision of ours by what it says, and to no other file', async () => {
    const { schema, sessions } = await visionApi();
    await sessions.loaded();
    assert.equal(schema.schemaOf(fileIn('vision.yaml').toString()), 'vision-trace://schemas/vision/v1');
    assert.equal(schema.schemaOf(fileIn('README.md').toString()), undefined);
  });

  it('is handed over as draft-07', async () => {
    const { schema } = await visionApi();
    const content = JSON.parse(await schema.contentOf('vision-trace://schemas/vision/v1'));
    assert.equal(content.$schema, 'http://json-schema.org/draft-07/schema#');
    await assert.rejects(schema.contentOf('elsewhere://schema'), /no schema of ours/);
  });
});
