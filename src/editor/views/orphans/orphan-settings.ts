import * as vscode from 'vscode';
import { MARKER_GROUPINGS, type MarkerGrouping } from '../../../core/features/orphans/orphan-options.ts';

const GROUPING = 'orphans.grouping';

/** How the Orphaned Work view groups markers; a window remembers it from one day to the next. */
export class OrphanSettings implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
  }

  get grouping(): MarkerGrouping {
    const remembered = this.#memory.get(GROUPING);
    return MARKER_GROUPINGS.find((grouping) => grouping === remembered) ?? 'folder';
  }

  async group(grouping: MarkerGrouping): Promise<void> {
    await this.#memory.update(GROUPING, grouping);
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
