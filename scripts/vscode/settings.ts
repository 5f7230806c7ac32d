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
};
