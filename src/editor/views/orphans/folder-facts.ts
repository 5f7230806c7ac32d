import * as vscode from 'vscode';
import type { CodeFacts } from '../../../core/features/orphans/orphan-options.ts';
import { dateAt } from '../../../core/text/calendar.ts';
import { orphanMarkers } from '../../../core/trace/orphan-markers.ts';
import type { LastChanges } from '../../../workspace/git-last-changes.ts';
import { VIEWS } from '../../ids.ts';
import type { FolderSession } from '../../session/folder-session.ts';
import type { MarkerAges } from './marker-ages.ts';

/** A look at the past of a large repository may take this long, and is given up then. */
const GIT_MILLISECONDS = 20_000;

/**
 * What the Orphaned Work view says about one folder beside its snapshot: owners, last changes, ages. Read in the
 * background while somebody looks at the view; git is not asked in a workspace that nobody trusts.
 */
export class FolderFacts implements vscode.Disposable {
  readonly #session: FolderSession;
  readonly #learnt: () => void;
  #owners: ((path: string) => readonly string[]) | undefined;
  #changes: LastChanges | undefined;
  #ages: MarkerAges | undefined;
  #looking = new AbortController();
  #ageing = new AbortController();
  #hasLooked = false;

  /** @param learnt is called whenever there is more to say than before */
  constructor(session: FolderSession, learnt: () => void) {
    this.#session = session;
    this.#learnt = learnt;
  }

  get hasOwners(): boolean {
    return this.#owners !== undefined;
  }

  /** Whether git may be asked here. */
  get hasPast(): boolean {
    return vscode.workspace.isTrusted && this.#session.root.scheme === 'file';
  }

  /** What is known now, in the time zone of the vision. */
  facts(): CodeFacts {
    const { snapshot } = this.#session;
    const dayOf = (time: number | undefined) => (time === undefined || !snapshot ? undefined : dateAt(time, snapshot.numbers.settings.timezone));
    return {
      ...(this.#owners && { ownersOf: this.#owners }),
      changedOn: (folder) => dayOf(this.#changes?.of(folder)),
      writtenOn: (path, line) => dayOf(snapshot?.trace && this.#ages?.of(snapshot.trace, path, line)),
    };
  }

  /** Reads owners and last changes, unless that has been done. */
  async lookOnce(): Promise<void> {
    if (!this.#hasLooked) await this.look();
  }

  /** Reads owners and last changes anew. */
  async look(): Promise<void> {
    this.#hasLooked = true;
    this.#looking.abort();
    const { signal } = (this.#looking = new AbortController());
    const { readOwners, readLastChanges } = await loadReaders();
    const patience = AbortSignal.any([signal, AbortSignal.timeout(GIT_MILLISECONDS)]);
    const [owners, changes] = await Promise.all([
      readOwners(this.#session),
      this.hasPast ? readLastChanges(this.#session.root.fsPath, patience).catch(() => undefined) : undefined,
    ]);
    if (signal.aborted) return;
    this.#owners = owners;
    this.#changes = changes;
    this.#learnt();
  }

  /** Asks git for the ages of markers that are not known yet, with progress over the view. */
  async readAges(): Promise<void> {
    const { snapshot, root } = this.#session;
    const trace = snapshot?.trace;
    if (!trace || !this.hasPast) return;
    this.#ageing.abort();
    const { signal } = (this.#ageing = new AbortController());
    const { MarkerAges } = await loadReaders();
    const ages = (this.#ages ??= new MarkerAges());
    const learnt = await vscode.window.withProgress({ location: { viewId: VIEWS.orphans } }, (progress) =>
      ages.read(trace, orphanMarkers(trace), { folder: root, signal, onProgress: (read, of) => progress.report({ message: `${read} / ${of}` }) }),
    );
    if (learnt && !signal.aborted) this.#learnt();
  }

  /** Gives up whatever is being read. */
  rest(): void {
    this.#looking.abort();
    this.#ageing.abort();
  }

  dispose(): void {
    this.rest();
  }
}

async function loadReaders() {
  return (await import('./facts-readers.ts')).FACTS_READERS;
}
