import * as vscode from 'vscode';
import type { Lens } from '../../core/features/lens.ts';
import { SETTINGS } from '../ids.ts';

const BY_KIND: Readonly<Record<Lens['kind'], string>> = {
  file: SETTINGS.codeLensFile,
  marker: SETTINGS.codeLensMarker,
  vision: SETTINGS.codeLensVision,
};

/** Where lenses stand: on a line of their own, or at the end of the line. */
export type LensStyle = 'codeLens' | 'inlayHint';

/** Which kinds of lenses the settings ask for in a file. */
export function shownLensKinds(file: vscode.Uri): ReadonlySet<Lens['kind']> {
  const settings = vscode.workspace.getConfiguration(undefined, file);
  if (!settings.get(SETTINGS.codeLens, true)) return new Set();
  const kinds = Object.keys(BY_KIND) as Lens['kind'][];
  return new Set(kinds.filter((kind) => settings.get(BY_KIND[kind], true)));
}

export function lensStyle(file: vscode.Uri): LensStyle {
  return vscode.workspace.getConfiguration(undefined, file).get<LensStyle>(SETTINGS.codeLensStyle, 'codeLens');
}

export function affectsLenses(change: vscode.ConfigurationChangeEvent): boolean {
  return [SETTINGS.codeLens, SETTINGS.codeLensStyle, ...Object.values(BY_KIND)].some((name) => change.affectsConfiguration(name));
}
