import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually.ts';
import { closeAll, fileIn, lensesIn, openFile } from './support/workspace.ts';

async function lensAt(path: string, title: string | RegExp): Promise<vscode.CodeLens> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', fileIn(path), 1000);
  const found = lenses.find(({ command }) => command && (typeof title === 'string' ? command.title === title : title.test(command.title)));
  assert.ok(found, `a lens that says ${title} in ${path}; there are: ${lenses.map(({ command }) => command?.title).join(' | ')}`);
  return found;
}

describe('lenses', () => {
  afterEach(closeAll);

  it('at the top of a file say which initiative and objective it serves, its quarter and its progress', async () => {
    await openFile('services/authorise/internal/risk/score.go');
    await eventually(() => lensesIn(fileIn('services/authorise/internal/risk/score.go')), (lenses) => {
      assert.match(lenses[0] ?? '', /^1 .*Halve authorisation latency.*Win more of the checkouts.*2026-Q4.*%/);
    });
  });

  it('over a marker say what it serves', async () => {
    await openFile('apps/checkout/src/challenge/frame.ts');
    const lens = await lensAt('apps/checkout/src/challenge/frame.ts', /^For Ask banks to skip the challenge/);
    const [target] = lens.command?.arguments ?? [];
    assert.equal(String(target), fileIn('vision.yaml').toString());
  });

  it('over a marker without an item offer to link it', async () => {
    await openFile('services/ledger/balance.go');
    const lens = await lensAt('services/ledger/balance.go', 'Serves no roadmap item: link it');
    assert.equal(lens.command?.command, 'vision.linkMarker');
  });

  it('in the vision stand over initiatives with files and markers, and over KPIs with an update', async () => {
    const { document } = await openFile('vision.yaml');
    const lineOf = (id: string) => document.positionAt(document.getText().indexOf(`- id: ${id}\n`)).line + 1;
    await eventually(() => lensesIn(document.uri), (lenses) => {
      assert.ok(lenses.some((lens) => lens.startsWith(`${lineOf('fast-auth')} `) && /\d+ files · \d+ markers? · /.test(lens)), lenses.join(' | '));
      assert.ok(lenses.includes(`${lineOf('auth-p95')} Update`), lenses.join(' | '));
    });
  });

  it('have their places at once and their titles later', async () => {
    const { document } = await openFile('vision.yaml');
    const places = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
    assert.ok(places.length > 20);
    assert.ok(places.every(({ isResolved }) => !isResolved));
  });

  it('can be turned off and on again by a command', async () => {
    const { document } = await openFile('vision.yaml');
    await vscode.commands.executeCommand('vision.toggleCodeLens');
    await eventually(() => lensesIn(document.uri), (lenses) => assert.deepEqual(lenses, []));
    await vscode.commands.executeCommand('vision.toggleCodeLens');
    await eventually(() => lensesIn(document.uri), (lenses) => assert.ok(lenses.length > 20));
  });

  it('of one kind can be turned off alone', async () => {
    const settings = vscode.workspace.getConfiguration('vision.codeLens');
    const { document } = await openFile('services/ledger/balance.go');
    await settings.update('file', false, vscode.ConfigurationTarget.Workspace);
    try {
      await eventually(() => lensesIn(document.uri), (lenses) => assert.deepEqual(lenses, ['17 Serves no roadmap item: link it']));
    } finally {
      await settings.update('file', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
