import * as vscode from 'vscode';
import { FILTER_PARTS, isFiltering, NO_FILTER, type StrategyFilter } from '../../../core/features/strategy/strategy-filter.ts';
import { GROUPINGS, PLAIN_TREE, type Grouping, type StrategyTreeOptions } from '../../../core/features/strategy/strategy-tree-options.ts';
import { CONTEXT_KEYS } from '../../ids.ts';

const GROUPING = 'strategy.grouping';
const FILTER = 'strategy.filter';

/** How the Strategy view is to be shown; a window remembers it from one day to the next. */
export class StrategyOptions implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    this.#tell();
  }

  get value(): StrategyTreeOptions {
    return { grouping: groupingFrom(this.#memory.get(GROUPING)), filter: filterFrom(this.#memory.get(FILTER)) };
  }

  async group(grouping: Grouping): Promise<void> {
    await this.#remember(GROUPING, grouping);
  }

  async filter(filter: StrategyFilter): Promise<void> {
    await this.#remember(FILTER, filter);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #remember(key: string, value: unknown): Promise<void> {
    await this.#memory.update(key, value);
    this.#tell();
    this.#changed.fire();
  }

  #tell(): void {
    const { grouping, filter } = this.value;
    void vscode.commands.executeCommand('setContext', CONTEXT_KEYS.grouping, grouping);
    void vscode.commands.executeCommand('setContext', CONTEXT_KEYS.filtered, isFiltering(filter));
  }
}

/** What another version of the extension remembered may look different. */
function groupingFrom(remembered: unknown): Grouping {
  return GROUPINGS.find((grouping) => grouping === remembered) ?? PLAIN_TREE.grouping;
}

function filterFrom(remembered: unknown): StrategyFilter {
  if (typeof remembered !== 'object' || remembered === null) return NO_FILTER;
  const values = (part: string) => (remembered as Readonly<Record<string, unknown>>)[part];
  const known = FILTER_PARTS.map((part) => [part, textsFrom(values(part))] as const);
  return { ...NO_FILTER, ...Object.fromEntries(known) };
}

function textsFrom(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
