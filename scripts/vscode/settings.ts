/** VS Code settings by their full names. */
export type Settings = Readonly<Record<string, string | number | boolean>>;

/** No welcome page, no chat, no pop-ups: what is seen is the workspace and the extension. */
export const QUIET_SETTINGS: Settings = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  // As on the desktop. In a browser files save themselves, which is no matter of ours and happens at any time.
  'files.autoSave': 'off',
};
