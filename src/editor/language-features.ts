import * as vscode from 'vscode';
import type { answers } from './answers.ts';
import { CORRECT_ALL } from './code-actions/correct-all.ts';
import type { PlacedLens } from './code-lens/code-lens-provider.ts';
import { LensChanges } from './code-lens/lens-changes.ts';
import type { VisionCompletionItem } from './completion/completion-item.ts';
import type { CommentReader } from './session/comment-reader.ts';
import type { Sessions } from './session/sessions.ts';
import type { Typing } from './session/typing.ts';

const EVERYWHERE: vscode.DocumentSelector = { pattern: '**/*' };
const YAML: vscode.DocumentSelector = { language: 'yaml' };

/** Typed, these may begin something to complete. */
const TRIGGERS = ['(', '[', '{', ',', ' ', ':', '/'];

type Answers = ReturnType<typeof answers>;

/** Registers all that editors show in and beside text; who answers is loaded with the first question. */
export function registerLanguageFeatures(sessions: Sessions, typing: Typing, comments: CommentReader): vscode.Disposable {
  const changes = new LensChanges(sessions, typing);
  let loading: Promise<Answers> | undefined;
  const load = async () => {
    const [{ answers }] = await Promise.all([import('./answers.ts'), comments.load()]);
    return answers(sessions, typing);
  };
  const ask = () => (loading ??= load());
  return vscode.Disposable.from(changes, ...lenses(ask, changes), ...inText(ask), ...fromItemToItem(ask), ...outlines(ask));
}

type Ask = () => Promise<Answers>;

function lenses(ask: Ask, { onDidChange }: LensChanges): vscode.Disposable[] {
  return [
    vscode.languages.registerCodeLensProvider(EVERYWHERE, {
      onDidChangeCodeLenses: onDidChange,
      provideCodeLenses: async (document) => (await ask()).codeLens.provideCodeLenses(document),
      resolveCodeLens: async (lens: PlacedLens) => (await ask()).codeLens.resolveCodeLens(lens),
    }),
    vscode.languages.registerInlayHintsProvider(EVERYWHERE, {
      onDidChangeInlayHints: onDidChange,
      provideInlayHints: async (document, range) => (await ask()).inlayHint.provideInlayHints(document, range),
    }),
  ];
}

function inText(ask: Ask): vscode.Disposable[] {
  return [
    vscode.languages.registerHoverProvider(EVERYWHERE, {
      provideHover: async (document, position) => (await ask()).hover.provideHover(document, position),
    }),
    vscode.languages.registerCompletionItemProvider(
      EVERYWHERE,
      {
        provideCompletionItems: async (document, position) => (await ask()).completion.provideCompletionItems(document, position),
        resolveCompletionItem: async (item: VisionCompletionItem) => (await ask()).completion.resolveCompletionItem(item),
      },
      ...TRIGGERS,
    ),
    vscode.languages.registerCodeActionsProvider(
      EVERYWHERE,
      {
        provideCodeActions: async (document, range, context) => (await ask()).quickFix.provideCodeActions(document, range, context),
        resolveCodeAction: async (action) => (await ask()).quickFix.resolveCodeAction(action),
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, CORRECT_ALL] },
    ),
  ];
}

function fromItemToItem(ask: Ask): vscode.Disposable[] {
  return [
    vscode.languages.registerDefinitionProvider(EVERYWHERE, {
      provideDefinition: async (document, position) => (await ask()).navigation.provideDefinition(document, position),
    }),
    vscode.languages.registerReferenceProvider(EVERYWHERE, {
      provideReferences: async (document, position, context) => (await ask()).navigation.provideReferences(document, position, context),
    }),
    vscode.languages.registerDocumentHighlightProvider(EVERYWHERE, {
      provideDocumentHighlights: async (document, position) => (await ask()).navigation.provideDocumentHighlights(document, position),
    }),
    vscode.languages.registerDocumentLinkProvider(EVERYWHERE, {
      provideDocumentLinks: async (document) => (await ask()).link.provideDocumentLinks(document),
    }),
    vscode.languages.registerRenameProvider(EVERYWHERE, {
      prepareRename: async (document, position) => (await ask()).rename.prepareRename(document, position),
      provideRenameEdits: async (document, position, newName) => (await ask()).rename.provideRenameEdits(document, position, newName),
    }),
  ];
}

function outlines(ask: Ask): vscode.Disposable[] {
  return [
    vscode.languages.registerDocumentSymbolProvider(
      YAML,
      { provideDocumentSymbols: async (document) => (await ask()).outline.provideDocumentSymbols(document) },
      { label: 'Vision' },
    ),
    vscode.languages.registerFoldingRangeProvider(YAML, {
      provideFoldingRanges: async (document) => (await ask()).outline.provideFoldingRanges(document),
    }),
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: async () => (await ask()).workspaceSymbol.provideWorkspaceSymbols(),
    }),
  ];
}
