import * as vscode from 'vscode';
import { reminderOf, type Due } from '../../core/features/review/reminder.ts';
import { COMMANDS } from '../ids.ts';
import type { FolderSession } from '../session/folder-session.ts';
import type { Sessions } from '../session/sessions.ts';
import { QuietItem, type Said } from './quiet-item.ts';

/** More lines than this nobody reads in a tooltip. */
const MOST_LINES = 10;

interface DueIn {
  readonly session: FolderSession;
  readonly short: string;
  readonly due: readonly Due[];
}

/** Says in the status bar that a review or a check-in is due; a click begins it. Nothing pops up, and it is not there while nothing is due. */
export class ReminderItem extends QuietItem {
  readonly #sessions: Sessions;

  constructor(sessions: Sessions) {
    super({ id: 'vision.reminder', name: vscode.l10n.t('Vision: What Is Due'), priority: 100 }, [sessions.onDidChange, sessions.onDidRemove]);
    this.#sessions = sessions;
    this.show();
  }

  protected override said(): Said | undefined {
    const all = this.#due();
    const [first] = all;
    if (!first) return undefined;
    const lines = all.flatMap(({ due }) => due.map(({ text }) => text));
    return {
      text: `$(calendar) ${all.map(({ short }) => short).join(' · ')}`,
      tooltip: tooltip(lines),
      command: commandFor(first),
      spoken: lines.slice(0, MOST_LINES).join(', '),
    };
  }

  #due(): DueIn[] {
    const all = this.#sessions.withVision().flatMap((session) => (session.snapshot ? [{ session, ...reminderOf(session.snapshot) }] : []));
    return all.filter(({ due }) => due.length > 0);
  }
}

function tooltip(lines: readonly string[]): string {
  const rest = lines.length - MOST_LINES;
  const more = rest > 0 ? [vscode.l10n.t('and {0} more', rest)] : [];
  return [...lines.slice(0, MOST_LINES), ...more].join('\n');
}

function commandFor({ session, due }: DueIn): vscode.Command {
  const given = { folder: session.folder.uri.toString() };
  const isReview = due[0]?.kind === 'review';
  const command = isReview ? COMMANDS.startReview : COMMANDS.updateKpi;
  return { command, arguments: [given], title: isReview ? vscode.l10n.t('Start Review') : vscode.l10n.t('Update KPI') };
}
