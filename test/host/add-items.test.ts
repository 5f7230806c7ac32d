import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { newLines } from '../support/edited.ts';
import { openFile, restoredVision } from './support/workspace.ts';

describe('Adding to the vision', () => {
  const { original } = restoredVision();

  const cases: readonly [command: string, given: object, line: string, lines: number][] = [
    ['recordFeedback', { from: 'product', by: '@teresa', about: ['vault'], stance: 'support', said: 'Good: go on' }, '    said: "Good: go on"', 8],
    ['addObjective', { title: 'Be calm' }, '  - id: be-calm', 5],
    ['addInitiative', { title: 'Sort the keys', objectives: ['resilient-core'] }, '    objective: resilient-core', 7],
    ['addObjective', { title: 'Be fast', kpis: ['auth-p95'], hypothesis: { believe: 'a', resultsIn: 'b', confidentWhen: ['auth-p95 < 400'] } }, '      confidentWhen: [auth-p95 < 400]', 10],
    ['addInitiative', { title: 'Sort the keys', objectives: ['resilient-core'], resources: { teams: [{ team: 'platform', fte: 2 }] }, dependsOn: ['vault'] }, '    dependsOn: [vault]', 9],
    ['addScenario', { title: 'Cash returns', narrative: 'Nobody pays by card.' }, '  - id: cash-returns', 4],
  ];
  for (const [command, given, line, count] of cases) {
    it(`by ${command} writes one block, leaves all other lines, and is taken back by one undo`, async () => {
      const { document } = await openFile('vision.yaml');
      await vscode.commands.executeCommand(`vision.${command}`, given);
      const added = newLines(original(), document.getText());
      assert.ok(added.includes(line), added.join('\n'));
      assert.equal(added.length, count, added.join('\n'));
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), original());
    });
  }

  it('by addKpi names the KPI where it counts, in the same edit', async () => {
    const { document } = await openFile('vision.yaml');
    await vscode.commands.executeCommand('vision.addKpi', { title: 'Keys', definition: 'd', unit: 'keys', direction: 'increase', target: 3, usedBy: ['peak-ready'] });
    assert.match(document.getText(), /kpis: \[restore-time, \{ kpi: peak-headroom, weight: 1 \}, availability, keys\]/);
    assert.match(document.getText(), /  - id: keys\n    title: Keys\n/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), original());
  });
});
