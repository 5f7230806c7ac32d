import * as vscode from 'vscode';
import { fixAllOf } from '../../core/features/fixes/fix-all.ts';
import { newInitiative } from '../../core/features/fixes/new-initiative.ts';
import { quickFixes } from '../../core/features/quick-fixes.ts';
import type { Marker } from '../../core/trace/marker.ts';
import type { LinkMarkerArguments } from '../commands/link-marker.ts';
import { COMMANDS } from '../ids.ts';
import { addVisionEdits, toWorkspaceEdit } from '../workspace-edit.ts';
import type { FindingAt } from './finding-at.ts';
import { LaterAction } from './later-action.ts';

/** Findings about a marker that another item could put right. */
const ABOUT_MARKERS: ReadonlySet<string> = new Set(['orphan-marker', 'marker-unknown-id', 'marker-closed-item']);

/** What mends a finding, and where several of its kind can be mended alike, all of them. */
export function mendingActions(at: FindingAt): vscode.CodeAction[] {
  const fitting = quickFixes(at.snapshot, at.finding).filter(({ file }) => file === at.path);
  const fixes = fitting.map(({ title, edits, preferred }) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.edit = toWorkspaceEdit(at.document, edits);
    action.isPreferred = preferred;
    return action;
  });
  return fitting.some(({ preferred }) => preferred) ? [...fixes, ...fixAll(at)] : fixes;
}

function fixAll({ snapshot, document, path, finding: { rule } }: FindingAt): vscode.CodeAction[] {
  const ofKind = snapshot.findings.filter((finding) => finding.file === path && finding.rule === rule);
  if (ofKind.length < 2) return [];
  const title = vscode.l10n.t('Fix all of this kind in the file ({0})', rule);
  return [new LaterAction(title, () => toWorkspaceEdit(document, fixAllOf(snapshot, path, rule)))];
}

/** Where no fix is the right one, people choose the item that a marker serves, or make one of it. */
export function markerActions(at: FindingAt): vscode.CodeAction[] {
  const { line, column } = at.range.start;
  const markers = at.snapshot.trace?.scanOf(at.path)?.markers ?? [];
  const found = markers.find(({ marker }) => marker.place.line === line);
  if (!ABOUT_MARKERS.has(at.finding.rule) || !found) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Link to a roadmap item…'), vscode.CodeActionKind.QuickFix);
  const given: LinkMarkerArguments = { file: at.document.uri.toString(), line, column };
  action.command = { title: action.title, command: COMMANDS.linkMarker, arguments: [given] };
  return at.finding.rule === 'orphan-marker' ? [action, ...creating(at, found.marker)] : [action];
}

/** Made when it is chosen, and shown at once: there is more to say about it. */
function creating({ session, snapshot, document, path }: FindingAt, marker: Marker): vscode.CodeAction[] {
  const action: LaterAction = new LaterAction(vscode.l10n.t('Create an initiative from this {0}', marker.tag), () => {
    const made = newInitiative(snapshot, path, marker);
    if ('reason' in made) return undefined;
    action.command = { title: action.title, command: COMMANDS.goToItem, arguments: [made.id] };
    return addVisionEdits(toWorkspaceEdit(document, [made.code]), session, snapshot, made.vision);
  });
  return [action];
}
