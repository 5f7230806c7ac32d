import * as vscode from 'vscode';
import type { OutlineNode } from '../../core/features/outline.ts';

/** A picture for each kind of item, of those that VS Code has. */
export const SYMBOL_KINDS: Readonly<Record<OutlineNode['kind'], vscode.SymbolKind>> = {
  section: vscode.SymbolKind.Array,
  entry: vscode.SymbolKind.String,
  objective: vscode.SymbolKind.Event,
  kpi: vscode.SymbolKind.Number,
  initiative: vscode.SymbolKind.Package,
  scenario: vscode.SymbolKind.Interface,
  decision: vscode.SymbolKind.Constructor,
  trend: vscode.SymbolKind.Field,
  feedback: vscode.SymbolKind.String,
};
