import * as vscode from 'vscode';
import type { Snapshot } from '../../core/snapshot.ts';
import { loadReport } from '../../report/load-report.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../report/make-report.ts';
import type { Sessions } from '../session/sessions.ts';
import { isTreeRow } from '../views/tree-row.ts';
import { chooseVision, type ChosenVision } from './choose-vision.ts';

/** What the command can be told; it asks for the rest. */
export interface ExportReportArguments {
  /** The workspace folder, as a URI. */
  readonly folder?: string;
  readonly format?: ReportFormat;
  /** The file to write, as a URI. */
  readonly file?: string;
}

const ENDINGS: Readonly<Record<ReportFormat, string>> = { html: 'html', markdown: 'md' };

/** Writes everything that there is to report of a vision into a file, and offers to open it. @param module the bundle that writes reports */
export async function exportReport(sessions: Sessions, module: URL, argument: unknown): Promise<void> {
  const given: ExportReportArguments = isTreeRow(argument) ? { folder: argument.session.folder.uri.toString() } : ((argument as ExportReportArguments | undefined) ?? {});
  const chosen = await chooseVision(sessions, given.folder);
  if (!chosen) return;
  const format = REPORT_FORMATS.find((name) => name === given.format) ?? (await askFormat());
  if (!format) return;
  const file = given.file === undefined ? await askFile(chosen, format) : vscode.Uri.parse(given.file, true);
  if (!file) return;
  const [snapshot, makeReport] = await Promise.all([withCode(sessions, chosen), loadReport(module)]);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(makeReport(snapshot, format)));
  void offerToOpen(file, format);
}

async function askFormat(): Promise<ReportFormat | undefined> {
  const picks: readonly (vscode.QuickPickItem & { readonly format: ReportFormat })[] = [
    { format: 'html', label: 'HTML', detail: vscode.l10n.t('one file with all charts: to send, to print, to keep') },
    { format: 'markdown', label: 'Markdown', detail: vscode.l10n.t('tables without charts: for pull requests and wikis') },
  ];
  const pick = await vscode.window.showQuickPick(picks, { title: vscode.l10n.t('Export Report'), placeHolder: vscode.l10n.t('Choose the form of the report') });
  return pick?.format;
}

/** Beside the vision, under a name that sorts by day. */
async function askFile({ session, snapshot }: ChosenVision, format: ReportFormat): Promise<vscode.Uri | undefined> {
  const ending = ENDINGS[format];
  const defaultUri = vscode.Uri.joinPath(session.root, `vision-report-${snapshot.today}.${ending}`);
  return vscode.window.showSaveDialog({ title: vscode.l10n.t('Export Report'), defaultUri, filters: { [format === 'html' ? 'HTML' : 'Markdown']: [ending] } });
}

/** A report tells of code, too: where the first reading of it is under way its end is waited for. */
async function withCode(sessions: Sessions, { session, snapshot }: ChosenVision): Promise<Snapshot> {
  const latest = () => session.fresh() ?? snapshot;
  if (latest().trace || snapshot.vision.ownership !== 'ours' || session.visionFile?.scheme !== 'file') return latest();
  return new Promise((resolve) => {
    const listening = sessions.onDidChange(() => {
      if (!latest().trace) return;
      listening.dispose();
      resolve(latest());
    });
  });
}

async function offerToOpen(file: vscode.Uri, format: ReportFormat): Promise<void> {
  const open = vscode.l10n.t('Open');
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('The report is in {0}.', vscode.workspace.asRelativePath(file)), open);
  if (answer !== open) return;
  if (format === 'html') await vscode.env.openExternal(file);
  else await vscode.commands.executeCommand('markdown.showPreview', file);
}
