import { delimiter, join } from 'node:path';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** Where Chrome and its relatives may be installed, the likeliest first. `CHROME_PATH` names one that goes before all. */
export function installedBrowserPaths(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string[] {
  const named = environment['CHROME_PATH'] ? [environment['CHROME_PATH']] : [];
  if (platform === 'darwin') return [...named, ...MAC];
  if (platform === 'win32') return [...named, ...windowsPaths(environment)];
  const folders = (environment['PATH'] ?? '').split(delimiter);
  return [...named, ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))];
}

function windowsPaths(environment: NodeJS.ProcessEnv): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name]).filter((root) => root !== undefined);
  return roots.flatMap((root) => WINDOWS.map((path) => join(root, path)));
}
