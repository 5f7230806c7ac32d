import * as vscode from 'vscode';
import { UserError } from '../../core/user-error.ts';
import { COMMANDS } from '../ids.ts';
import type { Sessions } from '../session/sessions.ts';
import type { Tools } from '../session/tools.ts';
import { goToItem } from './go-to-item.ts';
import { init } from './init.ts';
import { linkMarker } from './link-marker.ts';
import { toggleCodeLens } from './toggle-code-lens.ts';
import { updateKpi } from './update-kpi.ts';

type Run = (argument: unknown) => Promise<void>;

/** Registers every command of the manifest. */
export function registerCommands(sessions: Sessions, { clock, log }: Tools): vscode.Disposable {
  const runs: Readonly<Record<keyof typeof COMMANDS, Run>> = {
    init: (argument) => init(sessions, clock, argument),
    updateKpi: (argument) => updateKpi(sessions, argument),
    linkMarker: (argument) => linkMarker(sessions, argument),
    goToItem: (argument) => goToItem(sessions, argument),
    rescan: () => sessions.rescan(),
    toggleCodeLens,
  };
  const registered = Object.entries(runs).map(([name, run]) => {
    const id = COMMANDS[name as keyof typeof COMMANDS];
    return vscode.commands.registerCommand(id, (argument?: unknown) => guarded(id, run, argument, log));
  });
  return vscode.Disposable.from(...registered);
}

/** What is meant for people is shown to them; all else is a bug, logged here and reported by VS Code. */
async function guarded(id: string, run: Run, argument: unknown, log: vscode.LogOutputChannel): Promise<void> {
  try {
    await run(argument);
  } catch (error) {
    if (!(error instanceof UserError)) {
      log.error(`${id} failed.`, error);
      throw error;
    }
    void vscode.window.showErrorMessage(error.message);
  }
}
