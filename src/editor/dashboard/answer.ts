import * as vscode from 'vscode';
import { hasPath, holdsFolder } from '../../core/trace/sorted-paths.ts';
import type { Span } from '../../core/text/span.ts';
import type { FromPage } from '../../webview/protocol.ts';
import type { CloseInitiativeArguments } from '../commands/close-initiative.ts';
import type { DecideScenarioArguments } from '../commands/decide-scenario.ts';
import type { GoToCodeArguments } from '../commands/go-to-code.ts';
import type { MapFolderArguments } from '../commands/map-folder.ts';
import type { MoveToQuarterArguments } from '../commands/move-to-quarter.ts';
import type { UpdateKpiArguments } from '../commands/update-kpi.ts';
import { COMMANDS } from '../ids.ts';
import { toRange } from '../ranges.ts';
import type { FolderSession } from '../session/folder-session.ts';

type Wish = Exclude<FromPage, { kind: 'look' | 'preview-check-in' }>;

/** Does what a page asks for, by the commands that people use elsewhere. Of ids that the vision does not have nothing is done. */
export async function answer(session: FolderSession, wish: Wish): Promise<void> {
  const folder = session.folder.uri.toString();
  const items = session.fresh()?.vision.items;
  switch (wish.kind) {
    case 'open':
      return show(session, items?.get(wish.item)?.idSpan, wish.beside ?? false);
    case 'open-section':
      return show(session, sectionSpan(session, wish.section), false);
    case 'update-kpi':
      return items?.find('kpi', wish.kpi) && run(COMMANDS.updateKpi, { folder, kpi: wish.kpi } satisfies UpdateKpiArguments);
    case 'check-in': {
      const { kpi, typed: value, note } = wish;
      return items?.find('kpi', kpi) && run(COMMANDS.updateKpi, { folder, kpi, value, ...(note !== undefined && { note }) } satisfies UpdateKpiArguments);
    }
    case 'move': {
      const { initiative, quarter } = wish;
      const given: MoveToQuarterArguments = { folder, initiatives: [initiative], ...(quarter !== undefined && { quarter }) };
      return items?.find('initiative', initiative) && run(COMMANDS.moveToQuarter, given);
    }
    case 'close':
      return items?.find('initiative', wish.initiative) && run(COMMANDS.closeInitiative, { folder, initiative: wish.initiative } satisfies CloseInitiativeArguments);
    case 'add-initiative':
      return run(COMMANDS.addInitiative, { folder });
    case 'decide-scenario':
      return items?.find('scenario', wish.scenario) && run(COMMANDS.decideScenario, { folder, scenario: wish.scenario } satisfies DecideScenarioArguments);
    case 'export-report':
      return run(COMMANDS.exportReport, { folder });
    case 'go-to-code':
      return items?.get(wish.item) && run(COMMANDS.goToCode, { folder, item: wish.item } satisfies GoToCodeArguments);
    case 'open-file':
      return holds(session, wish.path) ? run('vscode.open', session.uriOf(wish.path)) : undefined;
    case 'reveal':
      return holds(session, wish.path) ? run('revealInExplorer', session.uriOf(wish.path)) : undefined;
    case 'map-folder':
      return holds(session, wish.path) ? run(COMMANDS.mapFolder, { folder, paths: [wish.path] } satisfies MapFolderArguments) : undefined;
  }
}

/** Whether the code has such a file or folder; '' is the folder of the vision. */
function holds({ snapshot }: FolderSession, path: string): boolean {
  const files = snapshot?.trace?.codeBase.files ?? [];
  return hasPath(files, path) || holdsFolder(files, path);
}

async function run(command: string, given: object): Promise<void> {
  await vscode.commands.executeCommand(command, given);
}

function sectionSpan({ snapshot }: FolderSession, section: string): Span | undefined {
  return snapshot?.vision.locations.key(snapshot.vision.document, section);
}

/** Where the vision is in view already it is shown there, else in place of the dashboard or beside it. */
async function show(session: FolderSession, span: Span | undefined, beside: boolean): Promise<void> {
  const file = session.visionFile;
  const snapshot = session.snapshot;
  if (!file || !span || !snapshot) return;
  const inView = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === file.toString());
  const viewColumn = inView?.viewColumn ?? (beside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active);
  await vscode.window.showTextDocument(file, { viewColumn, selection: toRange(snapshot.lines.rangeOf(span)) });
}
