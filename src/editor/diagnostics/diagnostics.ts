import * as vscode from 'vscode';
import { folderOf } from '../paths.ts';
import type { FolderSession } from '../session/folder-session.ts';
import type { Sessions } from '../session/sessions.ts';
import type { Typing } from '../session/typing.ts';
import { holdTypedLine } from './hold-typed-line.ts';
import { looksSame, shownFindings, type ShownFinding } from './shown-finding.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** VS Code drops what goes beyond 1,100 diagnostics in one call. */
const MOST_AT_ONCE = 1000;

type FileEntry = readonly [file: string, findings: readonly ShownFinding[]];
type ByFile = ReadonlyMap<string, readonly ShownFinding[]>;

/** Shows the findings of all sessions in editors and in the list of problems; only files whose findings change are touched. */
export class Diagnostics implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('vision');
  readonly #shown = new Map<FolderSession, { readonly vision: vscode.Uri; readonly findings: ByFile }>();
  readonly #typing: Typing;
  readonly #subscriptions: vscode.Disposable;

  constructor(sessions: Sessions, typing: Typing) {
    this.#typing = typing;
    this.#subscriptions = vscode.Disposable.from(
      this.#collection,
      sessions.onDidChange((session) => this.#show(session)),
      sessions.onDidRemove((session) => this.#clear(session)),
      typing.onDidSettle((file) => {
        const session = sessions.of(file);
        session?.fresh();
        if (session) this.#show(session);
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #show(session: FolderSession): void {
    const { snapshot, visionFile: vision } = session;
    const before = this.#shown.get(session);
    if (before?.vision.toString() !== vision?.toString()) this.#clear(session);
    if (!snapshot || !vision) return this.#clear(session);
    const known = this.#shown.get(session)?.findings ?? new Map<string, never>();
    const findings = this.#steady(session, shownFindings(snapshot), known);
    this.#shown.set(session, { vision, findings });
    for (const batch of batchesOf(changedFiles(known, findings))) {
      this.#collection.set(batch.map(([file, shown]) => [session.uriOf(file), toDiagnostics(shown, vision)]));
    }
  }

  #steady(session: FolderSession, now: ByFile, before: ByFile): ByFile {
    const hold = (file: string, findings: readonly ShownFinding[]) =>
      holdTypedLine(findings, before.get(file) ?? [], this.#typing.lineIn(session.uriOf(file)));
    return new Map([...now].map(([file, findings]) => [file, hold(file, findings)]));
  }

  #clear(session: FolderSession): void {
    const shown = this.#shown.get(session);
    if (!shown) return;
    this.#shown.delete(session);
    const root = folderOf(shown.vision);
    for (const file of shown.findings.keys()) this.#collection.delete(vscode.Uri.joinPath(root, file));
  }
}

/** Undefined where nothing is left to show: VS Code then forgets the file. */
function toDiagnostics(shown: readonly ShownFinding[], vision: vscode.Uri): vscode.Diagnostic[] | undefined {
  return shown.length === 0 ? undefined : shown.map((finding) => toDiagnostic(finding, vision));
}

/** The files whose findings look different now, with what they show; an empty list where nothing is left. */
function changedFiles(before: ByFile, now: ByFile): FileEntry[] {
  const gone = [...before.keys()].filter((file) => !now.has(file));
  const changed = [...now].filter(([file, findings]) => !looksAlike(before.get(file) ?? [], findings));
  return [...gone.map((file): FileEntry => [file, []]), ...changed];
}

function looksAlike(a: readonly ShownFinding[], b: readonly ShownFinding[]): boolean {
  return a.length === b.length && a.every((shown, index) => looksSame(shown, b[index] ?? shown));
}

/** Files side by side as long as they fit into one call; one file is never split. */
function batchesOf(entries: readonly FileEntry[]): FileEntry[][] {
  const batches: FileEntry[][] = [];
  let room = -1;
  for (const entry of entries) {
    const [, { length }] = entry;
    if (length > room) {
      batches.push([]);
      room = MOST_AT_ONCE;
    }
    batches.at(-1)?.push(entry);
    room = Math.max(0, room - length);
  }
  return batches;
}
