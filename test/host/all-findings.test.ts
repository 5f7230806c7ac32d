import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nextSnapshot, type Snapshot } from '../../src/core/snapshot.ts';
import { eventually } from './support/eventually.ts';
import { visionApi } from './support/workspace.ts';

/** The findings that the command line has for the sample, which its own tests write down. */
const EXPECTED = join(import.meta.dirname, '../../../test/fixtures/lumipay');

function linesOf({ findings }: Snapshot): string {
  return findings.map(({ file, range: { start }, severity, rule }) => `${file}:${start.line + 1}:${start.column + 1} ${severity} ${rule}\n`).join('');
}

describe('the findings of the extension', () => {
  for (const today of ['2026-11-22', '2027-01-20', '2027-04-02']) {
    it(`are those of the command line on ${today}`, async () => {
      const { sessions } = await visionApi();
      const expected = readFileSync(join(EXPECTED, `${today}.txt`), 'utf8');
      const found = () => {
        const input = sessions.withVision()[0]?.snapshot?.input;
        return input?.codeBase ? linesOf(nextSnapshot({ ...input, clock: { today } })) : 'the scan has not ended';
      };
      await eventually(found, (lines) => assert.equal(lines, expected));
    });
  }
});
