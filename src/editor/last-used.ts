import type * as vscode from 'vscode';

const KEY = 'vision.lastUsedKpis';
const MOST = 5;

/** Which KPIs somebody updated last in this workspace. A convenience of one person, so it is no part of the vision. */
export class LastUsedKpis {
  readonly #memory: vscode.Memento;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
  }

  /** Ids, the latest first. @param folder a URI */
  of(folder: string): readonly string[] {
    return this.#memory.get<Readonly<Record<string, readonly string[]>>>(KEY, {})[folder] ?? [];
  }

  async note(folder: string, kpi: string): Promise<void> {
    const all = this.#memory.get<Readonly<Record<string, readonly string[]>>>(KEY, {});
    const others = this.of(folder).filter((id) => id !== kpi);
    await this.#memory.update(KEY, { ...all, [folder]: [kpi, ...others].slice(0, MOST) });
  }
}
