import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually.ts';
import { closeAll, openFile } from './support/workspace.ts';

/** What VS Code shows while the mouse rests in the middle of a word; only what comes from a vision. */
async function hoverOn(path: string, word: string, after = ''): Promise<vscode.MarkdownString[]> {
  const { document } = await openFile(path);
  const text = document.getText();
  const at = document.positionAt(text.indexOf(word, text.indexOf(after)) + (word.length >> 1));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers.flatMap(({ contents }) => contents.filter((content) => content instanceof vscode.MarkdownString));
}

function textOf(shown: readonly vscode.MarkdownString[]): string {
  return shown.map(({ value }) => value.replace(/\\([!-/:-@[-`{-~])/g, '$1')).join('\n');
}

async function saysOn(path: string, word: string, after: string, expected: RegExp): Promise<void> {
  await eventually(async () => textOf(await hoverOn(path, word, after)), (text) => assert.match(text, expected));
}

describe('the hover', () => {
  afterEach(closeAll);

  it('on an id in a comment shows the item with its objective and KPIs', () =>
    saysOn('services/authorise/internal/httpapi/handler.go', 'fast-auth', 'once more. TODO(', /\*\*Halve authorisation latency\*\*[^]*Serves\*\* Win more of the checkouts[^]*data:image\/svg/));

  it('on a marker without an item offers to link it', () => saysOn('services/ledger/balance.go', 'TODO', '', /serves no roadmap item[^]*command:vision\.linkMarker/));

  it('on an id of the vision shows the computed numbers', () => saysOn('vision.yaml', 'auth-p95', '- id: auth-p95', /\*\*Authorisation p95\*\*[^]*Progress\*\* 50 %/));

  it('on a key of the vision shows what the format says', () => saysOn('vision.yaml', 'likelihood', 'wallets-win', /One of: `low`, `medium`, `high`/));

  it('is none in a string', async () => {
    await saysOn('services/authorise/internal/httpapi/handler.go', 'fast-auth', 'once more. TODO(', /Halve/);
    assert.deepEqual(await hoverOn('services/authorise/internal/httpapi/handler.go', 'fast-auth', 'const sandboxNote'), []);
  });

  it('trusts our own commands only', async () => {
    const [markdown] = await hoverOn('services/ledger/balance.go', 'TODO');
    assert.ok(typeof markdown?.isTrusted === 'object');
    assert.deepEqual(markdown.isTrusted.enabledCommands.filter((command) => !command.startsWith('vision.')), []);
  });
});
