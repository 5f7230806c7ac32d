import * as vscode from 'vscode';
import { UserError } from '../../core/user-error.ts';
import type { Dashboards } from '../dashboard/dashboards.ts';
import { COMMANDS } from '../ids.ts';
import type { Sessions } from '../session/sessions.ts';
import type { Tools } from '../session/tools.ts';
import type { Views } from '../views/views.ts';

/** Registers every command of the manifest; what they do is loaded when the first of them is called. */
export function registerCommands(sessions: Sessions, views: Views, dashboards: Dashboards, tools: Tools): vscode.Disposable {
  const names = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];
  const run = async (name: keyof typeof COMMANDS, given: unknown, more: unknown) => {
    const [argument, others] = await views.argumentsFrom(given, more);
    const [{ commandRuns }] = await Promise.all([import('./runs.ts'), tools.comments.load()]);
    await commandRuns(sessions, views, dashboards, tools)[name](argument, others);
  };
  const registered = names.map((name) =>
    vscode.commands.registerCommand(COMMANDS[name], (argument?: unknown, more?: unknown) =>
      guarded(COMMANDS[name], () => run(name, argument, more), tools.log),
    ),
  );
  return vscode.Disposable.from(...registered);
}

/** What is meant for people is shown to them; all else is a bug, logged here and reported by VS Code. */
async function guarded(id: string, run: () => Promise<void>, log: vscode.LogOutputChannel): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof UserError)) {
      log.error(`${id} failed.`, error);
      throw error;
    }
    void vscode.window.showErrorMessage(error.message);
  }
}
