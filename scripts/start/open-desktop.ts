import { Problem } from '../support/problem.ts';
import { startProcessGroup } from '../support/process-group.ts';
import { PROJECT_ROOT } from '../support/project-root.ts';
import { aborted } from '../support/waiting.ts';
import { desktopProfile } from '../vscode/desktop-profile.ts';
import type { DesktopHost } from '../vscode/host.ts';
import { QUIET_SETTINGS } from '../vscode/settings.ts';
import { FIRST_STEPS } from './first-steps.ts';

export interface DesktopWindow {
  /** An empty folder for the profile. */
  readonly data: string;
  readonly workspace: string;
  readonly signal: AbortSignal;
}

/** Opens a window with the extension under development, until it is closed or the signal comes. */
export async function openDesktop(host: DesktopHost, window: DesktopWindow): Promise<void> {
  const profile = await desktopProfile(window.data, QUIET_SETTINGS);
  const options = ['--new-window', '--disable-extensions', '--disable-workspace-trust', '--disable-updates', '--skip-welcome', '--skip-release-notes'];
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [window.workspace, `--extensionDevelopmentPath=${PROJECT_ROOT}`, ...profile, ...options, ...sandbox];
  await using editor = startProcessGroup(host.executable, args, { folder: PROJECT_ROOT, environment: process.env });
  for (const stream of editor.output) stream.resume();
  console.log('\nVS Code is opening; closing its window ends this (or Ctrl+C).');
  console.log(FIRST_STEPS);
  const code = await Promise.race([aborted(window.signal), editor.exit]);
  if (typeof code === 'number' && code !== 0) throw new Problem(`VS Code ended with code ${code}. VISION_HOST=web opens it in the browser instead.`);
}
