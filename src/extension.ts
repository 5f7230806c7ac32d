import { pathToFileURL } from 'node:url';
import * as vscode from 'vscode';
import type { VisionApi } from './editor/api.ts';
import { editorClock } from './editor/clock.ts';
import { registerCommands } from './editor/commands/register.ts';
import { registerContextKeys } from './editor/context-keys.ts';
import { Dashboards } from './editor/dashboard/dashboards.ts';
import { Diagnostics } from './editor/diagnostics/diagnostics.ts';
import { BadgeProvider } from './editor/explorer/badge-provider.ts';
import { followRenames } from './editor/explorer/follow-renames.ts';
import { registerLanguageFeatures } from './editor/language-features.ts';
import { SchemaContributor } from './editor/schema-contributor.ts';
import { CommentReader } from './editor/session/comment-reader.ts';
import { Sessions } from './editor/session/sessions.ts';
import { Typing } from './editor/session/typing.ts';
import { FileStatusItem } from './editor/status-bar/file-status-item.ts';
import { ReminderItem } from './editor/status-bar/reminder-item.ts';
import { Views } from './editor/views/views.ts';
import { Scanner } from './workspace/scanner.ts';

/** Called once, in a workspace that has a vision or where somebody opens a view or runs a command of ours. */
export function activate(context: vscode.ExtensionContext): VisionApi {
  const log = vscode.window.createOutputChannel('Vision', { log: true });
  const scanner = new Scanner({
    workerFile: context.asAbsolutePath('dist/scan-worker.js'),
    indexFolder: context.storageUri?.fsPath,
    onWarning: (message) => log.warn(message),
  });
  const comments = new CommentReader();
  const reportModule = pathToFileURL(context.asAbsolutePath('dist/report.js'));
  const tools = { scanner, log, comments, reportModule, clock: editorClock(process.env), memory: context.workspaceState };
  const sessions = new Sessions(tools);
  const typing = new Typing();
  const views = new Views(sessions, context.workspaceState);
  const dashboards = new Dashboards(sessions, context.extensionUri);
  const schema = new SchemaContributor(sessions, context.extensionUri);
  const fileStatus = new FileStatusItem(sessions);
  const reminder = new ReminderItem(sessions);
  context.subscriptions.push(
    log,
    { dispose: () => scanner.dispose() },
    comments,
    sessions,
    typing,
    views,
    dashboards,
    registerContextKeys(sessions),
    new Diagnostics(sessions, typing),
    registerLanguageFeatures(sessions, typing, comments),
    fileStatus,
    reminder,
    new BadgeProvider(sessions),
    followRenames(sessions),
    registerCommands(sessions, views, dashboards, tools),
  );
  void schema.offer();
  return { sessions, views, dashboards, fileStatus, reminder, schema };
}
