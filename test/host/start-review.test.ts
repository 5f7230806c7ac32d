import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { newLines } from '../support/edited.ts';
import { eventually } from './support/eventually.ts';
import { openFile, restoredVision, visionApi } from './support/workspace.ts';

describe('Start Review', () => {
  const { original } = restoredVision();
  const accept = () => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');

  it('writes one entry behind the last review, and one undo takes it back', async () => {
    const { document } = await openFile('vision.yaml');
    await vscode.commands.executeCommand('vision.startReview', {
      attendees: ['@ines.cto'],
      marketChanges: ['A rival: gone'],
      kpis: ['auth-p95'],
      decisions: [{ about: 'payout-rails', decision: 'adjust', because: 'the IBAN check helps' }],
      next: '2026-12-07',
    });
    assert.deepEqual(newLines(original(), document.getText()), [
      '  - date: 2026-11-22',
      '    attendees: ["@ines.cto"]',
      '    marketChanges:',
      '      - "A rival: gone"',
      '    kpis:',
      '      - { kpi: auth-p95 }',
      '    decisions:',
      '      - { about: payout-rails, decision: adjust, because: the IBAN check helps }',
      '    next: 2026-12-07',
      '',
    ]);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), original());
  });

  it('answers the findings about what is off track', async () => {
    await openFile('vision.yaml');
    const { sessions } = await visionApi();
    const unreviewed = () => sessions.withVision()[0]?.fresh()?.findings.filter(({ rule, message }) => rule === 'insight-unanswered' && message.includes('payout-fee')).length;
    await eventually(unreviewed, (count) => assert.equal(count, 1));
    await vscode.commands.executeCommand('vision.startReview', { decisions: [{ about: 'payout-fee', decision: 'persevere', because: 'we carry it' }] });
    await eventually(unreviewed, (count) => assert.equal(count, 0));
  });

  it('writes nothing when it is left in the middle', async () => {
    const { document } = await openFile('vision.yaml');
    const running = vscode.commands.executeCommand('vision.startReview');
    for (let step = 0; step < 3; step += 1) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await accept();
    }
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await running;
    assert.equal(document.getText(), original());
  });
});
