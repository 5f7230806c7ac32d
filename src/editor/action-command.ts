import * as vscode from 'vscode';
import type { Action } from '../core/features/place.ts';
import type { ExplainFileArguments } from './commands/explain-file.ts';
import type { LinkMarkerArguments } from './commands/link-marker.ts';
import type { MapFolderArguments } from './commands/map-folder.ts';
import type { OpenDashboardArguments } from './commands/open-dashboard.ts';
import type { UpdateKpiArguments } from './commands/update-kpi.ts';
import { COMMANDS } from './ids.ts';
import { toLocation } from './ranges.ts';
import type { FolderSession } from './session/folder-session.ts';

/**
 * The VS Code command that does what a row or a lens offers; undefined where there is none.
 * @param shownIn the document that offers it: a marker in a cell is linked in that cell
 */
export function actionCommand(session: FolderSession, action: Action | undefined, shownIn?: vscode.Uri): Omit<vscode.Command, 'title'> | undefined {
  switch (action?.kind) {
    case 'open': {
      const { uri, range } = toLocation(session, action.place);
      const options: vscode.TextDocumentShowOptions = { selection: range };
      return { command: 'vscode.open', arguments: [uri, options] };
    }
    case 'reveal':
      return { command: 'revealInExplorer', arguments: [session.uriOf(action.path)] };
    case 'update-kpi': {
      const given: UpdateKpiArguments = { kpi: action.kpi, folder: session.folder.uri.toString() };
      return { command: COMMANDS.updateKpi, arguments: [given] };
    }
    case 'link-marker': {
      const given: LinkMarkerArguments = { file: (shownIn ?? session.uriOf(action.file)).toString(), line: action.line };
      return { command: COMMANDS.linkMarker, arguments: [given] };
    }
    case 'map-folder': {
      const given: MapFolderArguments = { folder: session.folder.uri.toString(), file: action.file };
      return { command: COMMANDS.mapFolder, arguments: [given] };
    }
    case 'explain-file': {
      const given: ExplainFileArguments = { file: session.uriOf(action.file).toString() };
      return { command: COMMANDS.explainFile, arguments: [given] };
    }
    case 'open-dashboard': {
      const given: OpenDashboardArguments = { folder: session.folder.uri.toString() };
      return { command: COMMANDS.openDashboard, arguments: [given] };
    }
    default:
      return undefined;
  }
}
