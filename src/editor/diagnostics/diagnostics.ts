import * as vscode from 'vscode';
import { cellOf } from '../notebooks.ts';
import { folderOf } from '../paths.ts';
import type { FolderSession } from '../session/folder-session.ts';
import type { Sessions } from '../session/sessions.ts';
import type { Typing } from '../session/typing.ts';
import { DiagnosticWriter } from './diagnostic-writer.ts';
import { holdTypedLine } from './hold-typed-line.ts';
import { inDocuments } from './in-documents.ts';
import { changedFiles, shownFindings, type FindingsByFile, type ShownFinding } from './shown-finding.ts';

interface Shown {
  readonly vision: vscode.Uri;
  readonly findings: FindingsByFile;
}

/** Shows the findings of all sessions in editors and in the list of problems; only files whose findings change are touched. */
export class Diagnostics implements vscode.Disposable {
  readonly #writer = new DiagnosticWriter();
  readonly #shown = new Map<FolderSession, Shown>();
  /** The documents of notebooks that something is shown in, by notebook. */
  readonly #cells = new Map<string, readonly vscode.Uri[]>();
  readonly #typing: Typing;
  readonly #subscriptions: vscode.Disposable;

  constructor(sessions: Sessions, typing: Typing) {
    this.#typing = typing;
    this.#subscriptions = vscode.Disposable.from(
      this.#writer,
      sessions.onDidChange((session) => this.#show(session)),
      sessions.onDidRemove((session) => this.#write(session, undefined)),
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
    if (before && before.vision.toString() !== vision?.toString()) this.#write(session, undefined);
    if (!snapshot || !vision) return this.#write(session, undefined);
    const findings = this.#steady(session, shownFindings(snapshot), before?.findings);
    this.#write(session, { vision, findings });
  }

  /** What is to be shown while a line may be under somebody's hands. */
  #steady(session: FolderSession, now: FindingsByFile, before: FindingsByFile | undefined): FindingsByFile {
    const { typed } = this.#typing;
    // In a cell, lines are counted otherwise than in findings.
    const path = typed && !cellOf({ uri: typed.file }) ? session.pathOf(typed.file) : undefined;
    if (!typed || path === undefined) return now;
    const held = holdTypedLine(now.get(path) ?? [], before?.get(path) ?? [], typed.line);
    return new Map(now).set(path, held);
  }

  #write(session: FolderSession, now: Shown | undefined): void {
    const before = this.#shown.get(session);
    const vision = now?.vision ?? before?.vision;
    if (!vision) return;
    if (now) this.#shown.set(session, now);
    else this.#shown.delete(session);
    const folder = folderOf(vision);
    for (const [path, findings] of changedFiles(before?.findings, now?.findings)) {
      this.#writeFile(vscode.Uri.joinPath(folder, path), vision, findings);
    }
    this.#writer.flush();
  }

  /** Cells that were there before and are no more are left without findings. */
  #writeFile(file: vscode.Uri, vision: vscode.Uri, findings: readonly ShownFinding[]): void {
    const now = inDocuments(file, findings);
    const known = new Set(now.map(({ uri }) => uri.toString()));
    const gone = (this.#cells.get(file.toString()) ?? []).filter((uri) => !known.has(uri.toString()));
    for (const { uri, findings: shown } of [...now, ...gone.map((uri) => ({ uri, findings: [] }))]) this.#writer.write({ file: uri, vision, findings: shown });
    if (now.length > 1) this.#cells.set(file.toString(), now.map(({ uri }) => uri));
    else this.#cells.delete(file.toString());
  }
}
