import assert from 'node:assert/strict';
import { once } from 'node:events';
import { startProcessGroup } from '../../../scripts/support/process-group.ts';

/** A program that starts another on the same output, which speaks; neither ends by itself. */
const STARTS_ANOTHER = `
  const { spawn } = require('node:child_process');
  spawn(process.execPath, ['-e', 'console.log("here"); setInterval(() => {}, 1000)'], { stdio: 'inherit' });
  setInterval(() => {}, 1000);
`;

describe('a program that starts others', () => {
  it('ends with all of them when its scope is left', async () => {
    const group = startProcessGroup(process.execPath, ['-e', STARTS_ANOTHER], { folder: '.', environment: process.env });
    const [output] = group.output;
    assert.ok(output);
    await once(output, 'data');
    const closed = once(output, 'close');
    await group[Symbol.asyncDispose]();
    // Closed when the last process that holds it has ended.
    await closed;
  });

  it('tells the code that it ended with', async () => {
    await using group = startProcessGroup(process.execPath, ['-e', 'process.exit(7)'], { folder: '.', environment: process.env });
    assert.equal(await group.exit, 7);
  });
});
