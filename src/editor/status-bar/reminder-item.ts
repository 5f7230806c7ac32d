import * as vscode from 'vscode';
import { reminderOf, type Due } from '../../core/features/review/reminder.ts';
import { COMMANDS } from '../ids.ts';
import type { FolderSession } from '../session/folder-session.ts';
import type { Sessions } from '../session/sessions.ts';

/** More lines than this nobody reads in a tooltip. */
const MOST_LINES = 10;

interface DueIn {
  readonly session: FolderSession;
  readonly short: string;
  readonly due: readonly Due[];
}

/** Says in the status bar that a review or a check-in is due; a click begins it. Nothing pops up, and it is not there while nothing is due. */
export class ReminderItem implements vscode.Disposable {
  readonly #sessions: Sessions;
  readonly #item = vscode.window.createStatusBarItem('vision.reminder', vscode.StatusBarAlignment.Right, 100);
  readonly #subscriptions: vscode.Disposable;

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
    this.#item.name = vscode.l10n.t('Vision: What Is Due');
    const show = () => this.#show();
    this.#subscriptions = vscode.Disposable.from(this.#item, sessions.onDidChange(show), sessions.onDidRemove(show));
    show();
  }

  /** What it says now; empty where it is hidden. */
  get text(): string {
    return this.#item.text;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #show(): void {
    const [first, ...others] = this.#due();
    if (!first) {
      this.#item.text = '';
      return this.#item.hide();
    }
    const all = [first, ...others];
    const lines = all.flatMap(({ due }) => due.map(({ text }) => text));
    this.#item.text = `$(calendar) ${all.map(({ short }) => short).join(' · ')}`;
    this.#item.tooltip = tooltip(lines);
    this.#item.command = commandFor(first);
    this.#item.accessibilityInformation = { label: vscode.l10n.t('Vision: {0}', lines.slice(0, MOST_LINES).join(', ')) };
    this.#item.show();
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
