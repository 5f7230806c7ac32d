import * as vscode from 'vscode';
import type { MapFolderArguments } from '../commands/map-folder.ts';
import { COMMANDS } from '../ids.ts';
import type { FindingAt } from './finding-at.ts';

/** What can be done about a folder or file without a reason: give it one, or say that it needs none. */
export function mappingActions({ session, finding }: FindingAt): vscode.CodeAction[] {
  if (finding.rule !== 'orphan-folder' && finding.rule !== 'stranded-code') return [];
  const given: MapFolderArguments = { folder: session.folder.uri.toString(), paths: [finding.file] };
  return [
    mapping(vscode.l10n.t('Map {0} to an initiative…', finding.file), given),
    mapping(vscode.l10n.t('Exempt {0} with a reason…', finding.file), { ...given, because: '' }),
  ];
}

function mapping(title: string, given: MapFolderArguments): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: COMMANDS.mapFolder, arguments: [given] };
  return action;
}
