import assert from 'node:assert/strict';
import { isNoise } from '../../../scripts/vscode/workbench-noise.ts';

describe('the log of the web workbench', () => {
  const noise = [
    'Creating a socket (renderer-Management-a814ac3e) was successful after 6 ms.',
    '[AgentHost] No signed-in session resolved for resource: https://api.github.com',
    '[AgentHost:remote] Connected; clientId=3d49c57b',
    'Error: Could not locate the bindings file. Tried:\n → /x/spdlog.node',
    'getaddrinfo ENOTFOUND open-vsx.org: Failed',
  ];
  for (const line of noise) it(`drops what is beside the point: ${line.slice(0, 40)}`, () => assert.equal(isNoise(line), true));

  const signal = ['  1) a KPI can be updated', 'Error: 2 host tests failed.', 'Activating extension vision-trace.vision-trace failed', 'a line nobody knows'];
  for (const line of signal) it(`keeps what may matter: ${line}`, () => assert.equal(isNoise(line), false));
});
