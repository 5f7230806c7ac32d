import type * as vscode from 'vscode';
import type { Scanner } from '../../workspace/scanner.ts';
import type { Clock } from '../clock.ts';
import type { CommentReader } from './comment-reader.ts';

/** What every session works with; all of it belongs to the extension as a whole. */
export interface Tools {
  /** What one person did in this workspace; nothing that belongs into the vision. */
  readonly memory: vscode.Memento;
  readonly scanner: Scanner;
  readonly comments: CommentReader;
  readonly clock: Clock;
  readonly log: vscode.LogOutputChannel;
  /** The bundle that writes reports, which is read only for one. */
  readonly reportModule: URL;
}
