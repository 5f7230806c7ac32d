import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { BadgeProvider } from '../../src/editor/explorer/badge-provider.ts';
import { eventually } from './support/eventually.ts';
import { fileIn, visionApi } from './support/workspace.ts';

describe('badges in the Explorer', () => {
  const settings = () => vscode.workspace.getConfiguration('vision.explorer');

  // VS Code tells no one which decorations it shows, so the provider itself is asked.
  it('mark orphaned and stranded folders and files, where the settings ask for it', async () => {
    const { sessions } = await visionApi();
    const provider = new BadgeProvider(sessions);
    const badges = () => ['services/receipts', 'services/terminals', 'services/ledger', 'services/receipts/render.py'].map((path) => provider.provideFileDecoration(fileIn(path))?.badge ?? '-').join('');
    try {
      await settings().update('badges', true, vscode.ConfigurationTarget.Workspace);
      await eventually(badges, (shown) => assert.equal(shown, '?×-?'));
      await settings().update('badges', undefined, vscode.ConfigurationTarget.Workspace);
      await eventually(badges, (shown) => assert.equal(shown, '----'));
    } finally {
      provider.dispose();
    }
  });
});
