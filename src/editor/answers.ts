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

/** Who answers what editors ask. Loaded with the first question. */
export function answers(sessions: Sessions, typing: Typing) {
  const lenses = new ShownLenses(sessions, typing);
  return {
    codeLens: new CodeLensProvider(lenses),
    inlayHint: new InlayHintProvider(lenses),
    quickFix: new QuickFixProvider(sessions),
    hover: new HoverProvider(sessions),
    completion: new CompletionProvider(sessions),
    navigation: new NavigationProvider(sessions),
    link: new LinkProvider(sessions),
    rename: new RenameProvider(sessions),
    outline: new OutlineProvider(sessions),
    workspaceSymbol: new WorkspaceSymbolProvider(sessions),
  };
}
