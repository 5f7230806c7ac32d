import * as vscode from 'vscode';
import { foldYaml } from '../../core/features/folding.ts';
import { visionOutline, type OutlineNode } from '../../core/features/outline.ts';
import { roleOf } from '../document-role.ts';
import { hasOtherYaml } from '../other-yaml.ts';
import { toRange } from '../ranges.ts';
import type { Sessions } from '../session/sessions.ts';
import { SYMBOL_KINDS } from './symbol-kinds.ts';

/** The outline, breadcrumbs and folds of the vision; left to another extension where one makes them for all YAML. */
export class OutlineProvider implements vscode.DocumentSymbolProvider, vscode.FoldingRangeProvider {
  readonly #sessions: Sessions;

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
  }

  provideDocumentSymbols(document: vscode.TextDocument): vscode.DocumentSymbol[] | undefined {
    const role = hasOtherYaml() ? undefined : roleOf(this.#sessions, document);
    return role?.kind === 'vision' ? visionOutline(role.snapshot).map(toSymbol) : undefined;
  }

  provideFoldingRanges(document: vscode.TextDocument): vscode.FoldingRange[] | undefined {
    const session = hasOtherYaml() ? undefined : this.#sessions.of(document.uri);
    if (!session?.snapshot || document.uri.toString() !== session.visionFile?.toString()) return undefined;
    return foldYaml(document.getText()).map(({ start, end, kind }) => new vscode.FoldingRange(start, end, kind === 'comment' ? vscode.FoldingRangeKind.Comment : undefined));
  }
}

function toSymbol({ name, detail, kind, range, selection, children }: OutlineNode): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(name, detail, SYMBOL_KINDS[kind], toRange(range), toRange(selection));
  symbol.children = children.map(toSymbol);
  return symbol;
}
