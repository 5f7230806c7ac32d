import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually.ts';
import { closeAll, fileIn, markedIn, shownIn } from './support/workspace.ts';

/** The rules of the first slice, and the text of the sample that each of them marks. */
const INTENDED: Readonly<Record<string, readonly string[]>> = {
  'vision.yaml': [
    'hypothesis-missing "resilient-core"',
    'unknown-key "likelyhood"',
    'duplicate-id "vault-custody"',
    'code-glob-empty "services/settlement"',
    'initiative-without-kpi "portal-refresh"',
    'code-glob-invalid "../design-system/tokens"',
    'unknown-id "payout-rials"',
    'schema "competitors"',
    'yaml-syntax "n',
    'orphan-folder "include"',
  ],
  'services/authorise/internal/risk/score.go': ['marker-unknown-id "fast-auht"'],
  'apps/checkout/src/challenge/frame.ts': ['marker-closed-item "sca-exemptions"'],
  'services/ledger/balance.go': ['orphan-marker "TODO"'],
  'services/payouts/payouts/fees.py': ['orphan-marker "TODO"'],
  'apps/checkout/src/pay/retry.ts': ['orphan-marker "TODO"'],
};

describe('findings in the sample repository', () => {
  after(closeAll);

  for (const [path, intended] of Object.entries(INTENDED)) {
    it(`are shown in ${path} without it being opened`, async () => {
      await eventually(
        () => markedIn(fileIn(path)),
        (marked) => assert.deepEqual(intended.filter((finding) => !marked.some((text) => text.startsWith(finding))), [], `shown: ${marked.join(', ')}`),
      );
    });
  }

  it('about a folder name the folder', () => {
    const messages = vscode.languages.getDiagnostics(fileIn('vision.yaml')).filter(({ code }) => code === 'orphan-folder').map(({ message }) => message);
    assert.equal(messages.length, 1);
    assert.match(messages[0] ?? '', /services\/receipts/);
  });

  it('about an id that is used twice show the other place', () => {
    const [twice] = vscode.languages.getDiagnostics(fileIn('vision.yaml')).filter(({ code }) => code === 'duplicate-id');
    const [other] = twice?.relatedInformation ?? [];
    assert.equal(other?.location.uri.toString(), fileIn('vision.yaml').toString());
    assert.notEqual(other?.location.range.start.line, twice?.range.start.line);
  });

  it('that a comment silences are not shown', () => {
    assert.deepEqual(shownIn(fileIn('apps/checkout/src/main.ts')), []);
  });
});
