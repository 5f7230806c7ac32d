import * as vscode from 'vscode';
import type { ShownFinding } from './shown-finding.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** About 5 ms of work. VS Code itself would drop what goes beyond 1,100 in one call. */
const HELPING = 250;

interface Waiting {
  readonly file: vscode.Uri;
  /** The file that related places are in. */
  readonly vision: vscode.Uri;
  readonly findings: readonly ShownFinding[];
}

/** Hands findings to VS Code: a few at once, thousands in helpings between which the extension host is free for others. */
export class DiagnosticWriter implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('vision');
  /** What has not been handed over yet; of one file only the newest. */
  readonly #waiting = new Map<string, Waiting>();
  #next: NodeJS.Immediate | undefined;

  /** Replaces what is shown in a file; none = VS Code forgets the file. */
  write(waiting: Waiting): void {
    const name = waiting.file.toString();
    this.#waiting.delete(name);
    this.#waiting.set(name, waiting);
  }

  /** Hands over the first helping now and the rest as soon as the host is free. */
  flush(): void {
    clearImmediate(this.#next);
    this.#collection.set(this.#helping().map(({ file, vision, findings }) => [file, toDiagnostics(findings, vision)]));
    this.#next = this.#waiting.size > 0 ? setImmediate(() => this.flush()) : undefined;
  }

  dispose(): void {
    clearImmediate(this.#next);
    this.#collection.dispose();
  }

  #helping(): Waiting[] {
    const helping: Waiting[] = [];
    let count = 0;
    for (const [name, waiting] of this.#waiting) {
      count += waiting.findings.length;
      if (helping.length > 0 && count > HELPING) break;
      helping.push(waiting);
      this.#waiting.delete(name);
    }
    return helping;
  }
}

function toDiagnostics(findings: readonly ShownFinding[], vision: vscode.Uri): vscode.Diagnostic[] | undefined {
  return findings.length === 0 ? undefined : findings.map((finding) => toDiagnostic(finding, vision));
}
