import type { Theme } from '../../test/ui/harness/picture.ts';
import { QUIET_SETTINGS, type Settings } from '../vscode/settings.ts';

/** The names of VS Code's own themes. */
const COLOR_THEMES: Record<Theme, string> = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high-contrast': 'Default High Contrast',
};

/** Settings under which the same steps always give the same picture. */
export function pictureSettings(theme: Theme): Settings {
  return {
    ...QUIET_SETTINGS,
    'workbench.colorTheme': COLOR_THEMES[theme],
    'workbench.reduceMotion': 'on',
    'workbench.layoutControl.enabled': false,
    'window.commandCenter': false,
    'window.autoDetectColorScheme': false,
    'window.autoDetectHighContrast': false,
    'editor.cursorBlinking': 'solid',
    'editor.minimap.enabled': false,
    'editor.fontSize': 13,
  };
}
