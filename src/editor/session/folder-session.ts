import * as vscode from 'vscode';
import { settingsOf } from '../../core/progress/settings.ts';
import { snapshotInSlices, type Snapshot, type SnapshotInput } from '../../core/snapshot.ts';
import type { FileScan } from '../../core/trace/marker.ts';
import { markerTags } from '../../core/trace/marker-tags.ts';
import { Debouncer } from '../debouncer.ts';
import { SETTINGS } from '../ids.ts';
import { fileOf } from '../notebooks.ts';
import { folderOf, nameOf, pathBelow } from '../paths.ts';
import { inSlices } from './in-slices.ts';
import { latestSnapshot } from './latest-snapshot.ts';
import { Midnight } from './midnight.ts';
import { OpenFiles } from './open-files.ts';
import { Surroundings } from './surroundings.ts';
import type { Tools } from './tools.ts';
import { readVision, textOf, visionPaths, type VisionSource } from './vision-source.ts';
import { stateOf, type VisionState } from './vision-state.ts';
import { VisionWatch } from './vision-watch.ts';

/**
 * Edits are taken up once typing has paused: for a moment where that costs little, so that what follows the vision is
 * there within 200 ms, and for longer where a large vision would be reckoned anew at each key.
 */
const SHORTEST_PAUSE = 75;
const LONGEST_PAUSE = 150;
/** How much of somebody's typing may be spent on reckoning: one part in so many. */
const PAUSE_PER_COST = 5;

type TextSource = Extract<VisionSource, { kind: 'text' }>;

/** The vision and the code of one workspace folder, always as they stand in the editor. */
export class FolderSession implements vscode.Disposable {
  readonly folder: vscode.WorkspaceFolder;
  /** Resolves once it is known whether there is a vision. */
  readonly loaded: Promise<void>;
  readonly #tools: Tools;
  readonly #changed: () => void;
  readonly #openFiles: OpenFiles;
  readonly #recompute = new Debouncer(() => this.#next());
  readonly #midnight: Midnight;
  readonly #commentsLoaded: vscode.Disposable;
  #visionWatch: vscode.Disposable;
  #readings = 0;
  #reading: Promise<void> = Promise.resolve();
  #takings = 0;
  #taken: Promise<void> = Promise.resolve();
  #source: VisionSource = { kind: 'missing' };
  #latest: Snapshot | undefined;
  #surroundings: Surroundings | undefined;
  #told: readonly unknown[] = [];
  /** Of the last snapshot, in milliseconds. */
  #cost = 0;

  /** @param changed is called after each change of state or snapshot */
  constructor(folder: vscode.WorkspaceFolder, tools: Tools, changed: () => void) {
    this.folder = folder;
    this.#tools = tools;
    this.#changed = changed;
    this.#openFiles = new OpenFiles(tools.comments);
    this.#commentsLoaded = tools.comments.onDidLoad(() => this.recompute());
    this.#midnight = new Midnight(tools.clock, () => this.recompute());
    this.#visionWatch = this.#watchVision();
    this.loaded = this.reload();
  }

  get state(): VisionState {
    return stateOf(this.#source, this.#latest?.vision.ownership);
  }

  /** What every surface shows; undefined where there is nothing of ours to show. */
  get snapshot(): Snapshot | undefined {
    return this.state === 'ready' || this.state === 'newer' ? this.#latest : undefined;
  }

  /** Why the vision cannot be read, for people. */
  get problem(): string | undefined {
    return this.#source.kind === 'unreadable' ? this.#source.reason : undefined;
  }

  /** The vision, where there is something of its name. */
  get visionFile(): vscode.Uri | undefined {
    return this.#source.kind === 'missing' ? undefined : this.#source.file;
  }

  /** The folder that paths of the snapshot are relative to. */
  get root(): vscode.Uri {
    return this.visionFile ? folderOf(this.visionFile) : this.folder.uri;
  }

  /** The path by which the snapshot knows a file, if it lies below the vision; a cell goes by its notebook. */
  pathOf(file: vscode.Uri): string | undefined {
    return pathBelow(this.root, fileOf(file));
  }

  /** Where a first vision would be written. */
  placeForVision(): vscode.Uri {
    return vscode.Uri.joinPath(this.folder.uri, visionPaths(this.#setting())[0] ?? '');
  }

  uriOf(path: string): vscode.Uri {
    return vscode.Uri.joinPath(this.root, path);
  }

  /** What the comments of an open document say, whether or not a scan has come to it. */
  scanOf(document: vscode.TextDocument, path: string): FileScan | undefined {
    return this.#openFiles.scanOf(document, path, { tags: this.#tags() });
  }

  /** The snapshot of this very moment: edits that wait for typing to pause are taken up first. */
  fresh(): Snapshot | undefined {
    this.#recompute.flush();
    return this.snapshot;
  }

  recompute(): void {
    this.#recompute.now();
  }

  recomputeSoon(): void {
    this.#recompute.after(Math.min(LONGEST_PAUSE, Math.max(SHORTEST_PAUSE, PAUSE_PER_COST * this.#cost)));
  }

  /** Reads the vision anew; of several readings under way the last one counts, and all wait for it. */
  reload(): Promise<void> {
    this.#reading = this.#read();
    return this.#reading;
  }

  /** Looks for the vision where the settings now say that it is. */
  async relocate(): Promise<void> {
    this.#visionWatch.dispose();
    this.#visionWatch = this.#watchVision();
    await this.reload();
  }

  /** Reads the vision and all code anew. */
  async rescan(): Promise<void> {
    await this.reload();
    await this.#surroundings?.rescan();
    await this.#taken;
  }

  /** Looks for changes that nobody told of, of the day, the vision and the code. */
  look(): void {
    void this.reload();
    this.#surroundings?.look();
  }

  dispose(): void {
    this.#readings += 1;
    this.#reading = Promise.resolve();
    this.#takings += 1;
    this.#recompute.dispose();
    this.#midnight.dispose();
    this.#commentsLoaded.dispose();
    this.#visionWatch.dispose();
    this.#surroundings?.dispose();
  }

  async #read(): Promise<void> {
    const reading = (this.#readings += 1);
    const source = await readVision(this.folder.uri, this.#setting());
    if (reading !== this.#readings) return this.#reading;
    this.#source = source;
    this.recompute();
  }

  #setting(): string {
    return vscode.workspace.getConfiguration(undefined, this.folder).get(SETTINGS.file, '');
  }

  #watchVision(): vscode.Disposable {
    return new VisionWatch(this.folder, this.#setting(), () => void this.reload());
  }

  #next(): void {
    const begin = performance.now();
    this.#leaveSurroundings();
    this.#latest = this.#source.kind === 'text' ? this.#snapshotOf(this.#source) : undefined;
    this.#lookAround();
    this.#midnight.follow(settingsOf(this.#latest?.vision.document.settings).timezone);
    this.#cost = performance.now() - begin;
    this.#tell();
  }

  #tell(): void {
    const news = [this.state, this.snapshot, this.problem];
    if (news.every((value, index) => value === this.#told[index])) return;
    this.#told = news;
    this.#changed();
  }

  /** Takes up what a scan has found: much of it is made in slices, ahead of the snapshot that then needs little more. */
  async #takeUp(): Promise<void> {
    const taking = (this.#takings += 1);
    const source = this.#source;
    const ahead = source.kind === 'text' ? await inSlices(snapshotInSlices(this.#input(source), this.#latest)) : undefined;
    if (taking !== this.#takings) return;
    if (ahead && source === this.#source) this.#latest = ahead;
    this.recompute();
  }

  #snapshotOf(source: TextSource): Snapshot {
    return latestSnapshot(this.#input(source), this.#latest);
  }

  #input(source: TextSource): SnapshotInput {
    const base = this.#surroundings?.codeBase;
    return {
      text: textOf(source),
      visionFile: nameOf(source.file),
      codeBase: base && this.#openFiles.over(base, this.root, this.#tags()),
      clock: this.#tools.clock.moment(),
      history: this.#surroundings?.history,
      say: vscode.l10n.t,
    };
  }

  #tags(): readonly string[] {
    return markerTags(this.#latest?.vision.document ?? {});
  }

  /** Where the vision has gone or moved away. */
  #leaveSurroundings(): void {
    if (this.#surroundings?.vision.toString() === this.visionFile?.toString()) return;
    this.#surroundings?.dispose();
    this.#surroundings = undefined;
  }

  /** Only files on a disk can be scanned. A vision that becomes foreign for a moment, while it is typed, keeps its scan. */
  #lookAround(): void {
    const { visionFile } = this;
    const vision = this.#latest?.vision;
    if (!visionFile || vision?.ownership !== 'ours' || visionFile.scheme !== 'file') return;
    this.#surroundings ??= new Surroundings(visionFile, vision, this.#tools, () => (this.#taken = this.#takeUp()));
    this.#surroundings.follow(vision);
  }
}
