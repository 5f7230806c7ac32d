import * as vscode from 'vscode';
import { itemSymbols } from '../../core/features/workspace-symbols.ts';
import { literal } from '../literal.ts';
import { toLocation } from '../ranges.ts';
import type { Sessions } from '../session/sessions.ts';
import { SYMBOL_KINDS } from './symbol-kinds.ts';

/** Finds roadmap items from anywhere; VS Code itself holds the names against what is typed. */
export class WorkspaceSymbolProvider implements vscode.WorkspaceSymbolProvider {
  readonly #sessions: Sessions;

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
  }

  provideWorkspaceSymbols(): vscode.SymbolInformation[] {
    return this.#sessions.withVision().flatMap((session) => {
      const snapshot = session.fresh();
      return snapshot ? itemSymbols(snapshot).map(({ name, container, kind, place }) => new vscode.SymbolInformation(literal(name), SYMBOL_KINDS[kind], container, toLocation(session, place))) : [];
    });
  }
}
