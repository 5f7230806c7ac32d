import assert from 'node:assert/strict';
import { within } from '../../../scripts/support/waiting.ts';

const never = new Promise<never>(() => {});

describe('waiting', () => {
  it('gives what was waited for', async () => {
    const { signal } = new AbortController();
    assert.equal(await within(Promise.resolve('here'), { seconds: 1, what: 'it', signal }), 'here');
  });

  it('ends with the name of what did not come', async () => {
    const { signal } = new AbortController();
    await assert.rejects(within(never, { seconds: 0.01, what: 'the tests to end', signal }), /Waited 0\.01 s for the tests to end/);
  });

  it('ends at once when it is called off', async () => {
    const controller = new AbortController();
    const waiting = within(never, { seconds: 60, what: 'it', signal: controller.signal });
    controller.abort(new Error('called off'));
    await assert.rejects(waiting, /called off/);
  });
});
