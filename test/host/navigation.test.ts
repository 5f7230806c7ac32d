import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually.ts';
import { closeAll, openFile } from './support/workspace.ts';

const CLIENT = 'services/authorise/internal/acquirer/client.go';

/** A place in the middle of a word, the first one after a text. */
async function placeOf(path: string, word: string, after = ''): Promise<{ readonly document: vscode.TextDocument; readonly at: vscode.Position }> {
  const { document } = await openFile(path);
  const text = document.getText();
  return { document, at: document.positionAt(text.indexOf(word, text.indexOf(after)) + (word.length >> 1)) };
}

function shown(uri: vscode.Uri, { start }: vscode.Range): string {
  return `${vscode.workspace.asRelativePath(uri, false)}:${start.line + 1}`;
}

async function definitionsAt(path: string, word: string, after?: string): Promise<string[]> {
  const { document, at } = await placeOf(path, word, after);
  const links = await vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, at);
  return links.map(({ targetUri, targetRange }) => shown(targetUri, targetRange));
}

async function referencesAt(path: string, word: string, after?: string): Promise<string[]> {
  const { document, at } = await placeOf(path, word, after);
  const places = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at);
  return places.map(({ uri, range }) => shown(uri, range));
}

async function lineOf(id: string): Promise<number> {
  const { document } = await openFile('vision.yaml');
  return document.positionAt(document.getText().indexOf(`- id: ${id}\n`)).line + 1;
}

describe('from code to the vision and back', () => {
  afterEach(closeAll);

  it('the definition of an id in a comment is its item', async () => {
    const line = await lineOf('vault');
    await eventually(() => definitionsAt(CLIENT, 'vault', 'TODO('), (found) => assert.deepEqual(found, [`vision.yaml:${line}`]));
  });

  it('the definition of a reference in the vision is its item', async () => {
    const line = await lineOf('auth-p95');
    await eventually(() => definitionsAt('vision.yaml', 'auth-p95', 'kpi: auth-p95'), (found) => assert.deepEqual(found, [`vision.yaml:${line}`]));
  });

  it('references are found in the vision and in all files, unsaved ones included', async () => {
    const editor = await openFile('services/ledger/posting.go');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '// TODO(fast-auth): not saved yet\n'));
    await eventually(() => referencesAt('vision.yaml', 'fast-auth', 'initiatives:\n'), (found) => {
      assert.ok(found.includes('services/ledger/posting.go:1'), found.join(', '));
      assert.ok(found.includes('apps/checkout/index.html:13'), found.join(', '));
      assert.ok(found.filter((place) => place.startsWith('vision.yaml:')).length > 1, found.join(', '));
    });
  });

  it('all names of an item in a file are highlighted', async () => {
    const { document, at } = await placeOf('vision.yaml', 'payout-fee', 'confidentWhen:\n');
    await eventually(
      async () => vscode.commands.executeCommand<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at),
      (highlights) => {
        assert.ok(highlights.length >= 6);
        assert.deepEqual([...new Set(highlights.map(({ range }) => document.getText(range)))], ['payout-fee']);
      },
    );
  });

  it('ids in comments, decision records and addresses are links', async () => {
    const linksIn = async (path: string) => {
      const { document } = await openFile(path);
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
      return links.map(({ range, target }) => `${document.getText(range)} → ${String(target?.path)}`);
    };
    await eventually(() => linksIn(CLIENT), (links) => assert.ok(links.some((link) => /^vault → .*vision\.yaml$/.test(link)), links.join(', ')));
    await eventually(() => linksIn('vision.yaml'), (links) => {
      assert.ok(links.some((link) => /0007-second-acquirer\.md → .*0007-second-acquirer\.md$/.test(link)), links.join(', '));
      assert.ok(links.some((link) => link.startsWith('https://wiki.lumipay.example/strategy')), links.join(', '));
    });
  });
});

describe('renaming an item', () => {
  afterEach(closeAll);

  async function rename(path: string, word: string, after: string, newId: string): Promise<vscode.WorkspaceEdit> {
    const { document, at } = await placeOf(path, word, after);
    return vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at, newId);
  }

  it('from code changes the vision, its conditions and every comment, unsaved ones included', async () => {
    const unsaved = await openFile('services/ledger/posting.go');
    await unsaved.edit((edit) => edit.insert(new vscode.Position(0, 0), '// TODO(checkout-conversion): not saved yet\n'));
    await eventually(() => definitionsAt('apps/checkout/src/pay/submit.ts', 'checkout-conversion', 'TODO(checkout'), (found) => assert.equal(found.length, 1));
    const edit = await rename('apps/checkout/src/pay/submit.ts', 'checkout-conversion', 'TODO(checkout', 'checkout-rate');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const { document } = await openFile('vision.yaml');
    assert.match(document.getText(), /confidentWhen: \[checkout-rate >= 63\.5 by 2027-03-31\]/);
    assert.match(document.getText(), /- id: checkout-rate\n/);
    assert.doesNotMatch(document.getText(), /checkout-conversion/);
    assert.match(unsaved.document.lineAt(0).text, /TODO\(checkout-rate\): not saved yet/);
  });

  it('to an id that is taken or malformed is refused with the reason', async () => {
    await eventually(() => definitionsAt('vision.yaml', 'vault', 'kpis: [one-click-share'), (found) => assert.ok(found));
    await assert.rejects(rename(CLIENT, 'vault', 'TODO(', 'fast-auth'), /"fast-auth" is taken \(initiative\): Halve authorisation latency/);
    await assert.rejects(rename(CLIENT, 'vault', 'TODO(', 'The Vault'), /no id: use small letters/);
  });

  it('begins with the whole id, hyphens included', async () => {
    const { document, at } = await placeOf('vision.yaml', 'second-acquirer', 'initiatives:\n');
    const { placeholder } = await vscode.commands.executeCommand<{ placeholder: string }>('vscode.prepareRename', document.uri, at);
    assert.equal(placeholder, 'second-acquirer');
  });
});
