import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually.ts';
import { closeAll, openFile } from './support/workspace.ts';

/** Writes a text at the top of a file, which stays unsaved, and asks what could be written at its caret. */
async function itemsAt(path: string, marked: string): Promise<vscode.CompletionItem[]> {
  const { document } = await openFile(path);
  const [before = '', after = ''] = marked.split('‸');
  const edit = new vscode.WorkspaceEdit();
  if (!document.getText().startsWith(before + after)) edit.insert(document.uri, new vscode.Position(0, 0), before + after);
  await vscode.workspace.applyEdit(edit);
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, document.positionAt(before.length), undefined, 50);
  // What VS Code gathers from the words of open files is not ours.
  return items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);
}

async function offers(path: string, marked: string, word: string): Promise<vscode.CompletionItem[]> {
  return eventually(() => itemsAt(path, marked), (items) => assert.ok(items.some((item) => labelOf(item) === word), `${word} among ${items.map(labelOf).join(', ')}`));
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

describe('completion', () => {
  afterEach(closeAll);

  it('offers ids in the brackets of a marker, what the file serves first, documented as in the hover', async () => {
    const items = await offers('services/ledger/balance.go', '// TODO(‸)\n', 'ledger-v2');
    assert.equal(labelOf(items[0] ?? assert.fail()), 'ledger-v2');
    const [{ documentation } = assert.fail()] = items;
    assert.match(documentation instanceof vscode.MarkdownString ? documentation.value : '', /\*\*A ledger that is up to date to the second\*\*/);
  });

  it('offers ids behind @vision', async () => {
    await offers('services/ledger/balance.go', '// @vision ‸\n', 'ledger-v2');
  });

  it('offers no ids outside of comments', async () => {
    await offers('services/ledger/balance.go', '// TODO(‸)\n', 'ledger-v2');
    await closeAll();
    const [nothing] = await itemsAt('services/ledger/balance.go', 'var s = "TODO(‸)"\n');
    assert.equal(nothing, undefined);
  });

  it('offers keys, values, ids, KPIs of conditions, quarters, today, folders and time zones in the vision', async () => {
    for (const [text, word] of [
      ['insights:\n  - ‸\n', 'date'],
      ['insights:\n  - kind: ‸\n', 'customer'],
      ['insights:\n  - links: [‸]\n', 'payout-rails'],
      ['insights:\n  - date: ‸\n', '2026-11-22'],
      ['initiatives:\n  - quarter: ‸\n', '2026-Q4'],
      ['scenarios: [{ signposts: [{ condition: ‸ }] }]\n', 'auth-p95'],
      ['initiatives:\n  - code: [services/‸]\n', 'services/ledger'],
      ['settings:\n  timezone: ‸\n', 'Europe/Lisbon'],
    ] as const) {
      await offers('vision.yaml', text, word);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
  });
});
