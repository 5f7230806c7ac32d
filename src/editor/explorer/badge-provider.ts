import * as vscode from 'vscode';
import { Badges, type Badge } from '../../core/features/badges.ts';
import type { Trace } from '../../core/trace/trace.ts';
import { SETTINGS } from '../ids.ts';
import { hasPath } from '../../core/trace/sorted-paths.ts';
import type { Sessions } from '../session/sessions.ts';

/** Marks orphaned and stranded code in the Explorer, where the settings ask for it; without colour, which belongs to git there. */
export class BadgeProvider implements vscode.FileDecorationProvider, vscode.Disposable {
  readonly #sessions: Sessions;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #badges = new WeakMap<Trace, Badges>();
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChangeFileDecorations = this.#changed.event;

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
    const changed = () => this.#changed.fire(undefined);
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      sessions.onDidChange(() => isOn() && changed()),
      sessions.onDidRemove(changed),
      vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(SETTINGS.explorerBadges) && changed()),
      vscode.window.registerFileDecorationProvider(this),
    );
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    const session = isOn() ? this.#sessions.of(uri) : undefined;
    const path = session?.pathOf(uri);
    const { trace, say } = session?.snapshot ?? {};
    if (!trace || !say || path === undefined) return undefined;
    const badge = this.#badgeOf(trace, path);
    return badge && new vscode.FileDecoration(badge.text, say(badge.tooltip));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #badgeOf(trace: Trace, path: string): Badge | undefined {
    const badges = this.#badges.get(trace) ?? new Badges(trace);
    this.#badges.set(trace, badges);
    return hasPath(trace.codeBase.files, path) ? badges.ofFile(path) : badges.ofFolder(path);
  }
}

function isOn(): boolean {
  return vscode.workspace.getConfiguration().get(SETTINGS.explorerBadges, false);
}
