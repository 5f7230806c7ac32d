import type * as vscode from 'vscode';

/** What was begun and left in this workspace, a draft for each folder. What is decided stands in the vision alone. */
export class Drafts<Draft> {
  readonly #memory: vscode.Memento;
  readonly #key: string;

  /** @param key of the memory */
  constructor(memory: vscode.Memento, key: 'vision.reviewDrafts' | 'vision.startDrafts') {
    this.#memory = memory;
    this.#key = key;
  }

  /** @param folder a URI */
  of(folder: string): Draft | undefined {
    return this.#all()[folder];
  }

  async keep(folder: string, draft: Draft | undefined): Promise<void> {
    const { [folder]: _, ...others } = this.#all();
    await this.#memory.update(this.#key, draft ? { ...others, [folder]: draft } : others);
  }

  #all(): Readonly<Record<string, Draft>> {
    return this.#memory.get<Readonly<Record<string, Draft>>>(this.#key, {});
  }
}
