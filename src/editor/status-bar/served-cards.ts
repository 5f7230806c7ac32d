import type * as vscode from 'vscode';
import { cardMarkdown } from '../../core/features/card/card-markdown.ts';
import { itemCard } from '../../core/features/card/item-card.ts';
import type { FileStatus } from '../../core/features/file-status.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { markdownHost, trustedMarkdown } from '../markdown.ts';
import type { FolderSession } from '../session/folder-session.ts';

/** More cards than this would fill the window. */
const MOST_CARDS = 2;

/** The cards of what a file serves, for a tooltip; undefined where it serves nothing. */
export function servedCards(session: FolderSession, snapshot: Snapshot, { items }: FileStatus): vscode.MarkdownString | undefined {
  if (items.length === 0) return undefined;
  const cards = items.slice(0, MOST_CARDS).map((item) => cardMarkdown(itemCard(snapshot, item), markdownHost(session)));
  return trustedMarkdown(cards.join('\n\n---\n\n'));
}
