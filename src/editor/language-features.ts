import * as vscode from 'vscode';
import { QuickFixProvider } from './code-actions/quick-fix-provider.ts';
import { CodeLensProvider } from './code-lens/code-lens-provider.ts';
import { InlayHintProvider } from './code-lens/inlay-hint-provider.ts';
import { ShownLenses } from './code-lens/shown-lenses.ts';
import { CompletionProvider } from './completion/completion-provider.ts';
import { HoverProvider } from './hover/hover-provider.ts';
import { LinkProvider } from './navigation/link-provider.ts';
import { NavigationProvider } from './navigation/navigation-provider.ts';
import { OutlineProvider } from './outline/outline-provider.ts';
import { WorkspaceSymbolProvider } from './outline/workspace-symbol-provider.ts';
import { RenameProvider } from './rename/rename-provider.ts';
import type { Sessions } from './session/sessions.ts';
import type { Typing } from './session/typing.ts';

/** Registers all that editors show in and beside text. */
export function registerLanguageFeatures(sessions: Sessions, typing: Typing): vscode.Disposable {
  const lenses = new ShownLenses(sessions, typing);
  return vscode.Disposable.from(
    lenses,
    CodeLensProvider.register(lenses),
    InlayHintProvider.register(lenses),
    QuickFixProvider.register(sessions),
    HoverProvider.register(sessions),
    CompletionProvider.register(sessions),
    NavigationProvider.register(sessions),
    LinkProvider.register(sessions),
    RenameProvider.register(sessions),
    OutlineProvider.register(sessions),
    WorkspaceSymbolProvider.register(sessions),
  );
}
