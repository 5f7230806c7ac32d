import type { Theme } from '../../test/ui/harness/picture.ts';
import { QUIET_SETTINGS, type Settings } from '../vscode/settings.ts';

interface VsCodeTheme {
  /** The name by which settings ask for it. */
  readonly name: string;
  /** The class that the workbench wears with themes of this kind. */
  readonly className: string;
}

/** VS Code's own themes. */
const COLOR_THEMES: Record<Theme, VsCodeTheme> = {
  light: { name: 'Light Modern', className: 'vs' },
  dark: { name: 'Dark Modern', className: 'vs-dark' },
  'high-contrast': { name: 'Default High Contrast', className: 'hc-black' },
  'high-contrast-light': { name: 'Default High Contrast Light', className: 'hc-light' },
};

export function themeClass(theme: Theme): string {
  return COLOR_THEMES[theme].className;
}

/** Settings under which the same steps always give the same picture. */
export function pictureSettings(theme: Theme): Settings {
  return {
    ...QUIET_SETTINGS,
    'workbench.colorTheme': COLOR_THEMES[theme].name,
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
