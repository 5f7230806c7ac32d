import * as vscode from 'vscode';
import type { MarkdownHost } from '../core/features/card/card-markdown.ts';
import type { Theme } from '../core/features/card/sparkline-svg.ts';
import type { Action } from '../core/features/place.ts';
import { actionCommand } from './action-command.ts';
import { COMMANDS } from './ids.ts';
import { uriOfPlace } from './ranges.ts';
import type { FolderSession } from './session/folder-session.ts';

/** The only commands that a link in Markdown may run. */
const LINKED_COMMANDS: readonly string[] = [COMMANDS.updateKpi, COMMANDS.linkMarker, COMMANDS.explainFile];

const THEMES: Readonly<Record<vscode.ColorThemeKind, Theme>> = {
  [vscode.ColorThemeKind.Light]: 'light',
  [vscode.ColorThemeKind.Dark]: 'dark',
  [vscode.ColorThemeKind.HighContrast]: 'high-contrast',
  [vscode.ColorThemeKind.HighContrastLight]: 'high-contrast-light',
};

/** How Markdown of a session looks and where its links lead in the window as it is now. */
export function markdownHost(session: FolderSession, shownIn?: vscode.Uri): MarkdownHost {
  return { say: vscode.l10n.t, theme: THEMES[vscode.window.activeColorTheme.kind], href: (action) => hrefOf(session, action, shownIn) };
}

/** Markdown whose links may run the commands named above, and no others. */
export function trustedMarkdown(text: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(text);
  markdown.isTrusted = { enabledCommands: LINKED_COMMANDS };
  return markdown;
}

function hrefOf(session: FolderSession, action: Action, shownIn: vscode.Uri | undefined): string | undefined {
  if (action.kind === 'open') return uriOfPlace(session, action.place).toString();
  const command = actionCommand(session, action, shownIn);
  if (!command || !LINKED_COMMANDS.includes(command.command)) return undefined;
  return `command:${command.command}?${encodeURIComponent(JSON.stringify(command.arguments))}`;
}
