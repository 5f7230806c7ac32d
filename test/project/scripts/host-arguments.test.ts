import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { type HostArguments, readHostArguments } from '../../../scripts/vscode/host-arguments.ts';

const FOLDER = resolve('/work');
const NOTHING: HostArguments = { extensionDevelopmentPaths: [], restricted: false, allLogs: false };

const cases: readonly [why: string, args: string[], expected: HostArguments][] = [
  ['nothing is asked for', [], NOTHING],
  ['the first plain word is the workspace', ['folder', 'other'], { ...NOTHING, workspace: resolve('/work/folder') }],
  ['the workspace stands behind options', ['--no-sandbox', '--disable-gpu', '/code'], { ...NOTHING, workspace: resolve('/code') }],
  ['a value is a word of its own', ['--user-data-dir', '/profile', '/code'], { ...NOTHING, workspace: resolve('/code') }],
  ['tests are named with =', ['--extensionTestsPath=/out/index.js'], { ...NOTHING, extensionTestsPath: resolve('/out/index.js') }],
  ['tests are named with a space', ['--extensionTestsPath', '/out/index.js'], { ...NOTHING, extensionTestsPath: resolve('/out/index.js') }],
  ['there are two extensions', ['--extensionDevelopmentPath=/a', '--extensionDevelopmentPath=/b'], { ...NOTHING, extensionDevelopmentPaths: [resolve('/a'), resolve('/b')] }],
  ['trust is turned off and on again', ['--disable-workspace-trust', '--restricted'], { ...NOTHING, restricted: true }],
  ['all logs are wanted', ['--all-logs'], { ...NOTHING, allLogs: true }],
];

describe('the arguments of the web host', () => {
  for (const [why, args, expected] of cases) {
    it(`are understood where ${why}`, () => assert.deepEqual(readHostArguments(args, FOLDER), expected));
  }
});
