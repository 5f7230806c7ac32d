import * as vscode from 'vscode';
import type { Place } from './answer.ts';

/** Makes an input say where it stands. It stays open while something else is looked up. */
export function stand(input: vscode.QuickInput, { title, step, totalSteps }: Place): void {
  input.title = title;
  if (totalSteps > 1) {
    input.step = step;
    input.totalSteps = totalSteps;
  }
  input.ignoreFocusOut = true;
}

export function backButtons({ canGoBack }: Place): readonly vscode.QuickInputButton[] {
  return canGoBack ? [vscode.QuickInputButtons.Back] : [];
}
