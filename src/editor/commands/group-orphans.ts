import * as vscode from 'vscode';
import type { MarkerGrouping } from '../../core/features/orphans/orphan-options.ts';
import type { OrphanSettings } from '../views/orphans/orphan-settings.ts';
import type { OrphansView } from '../views/orphans/orphans-view.ts';

/** Lets people choose how the Orphaned Work view groups markers. @param argument a grouping, as a key binding may give it */
export async function groupOrphans(orphans: OrphansView, settings: OrphanSettings, argument: unknown): Promise<void> {
  await orphans.look();
  const groupings = orphans.groupings();
  const given = groupings.find((grouping) => grouping === argument);
  const chosen = given ?? (await pickGrouping(groupings, settings.grouping));
  if (chosen) await settings.group(chosen);
}

async function pickGrouping(groupings: readonly MarkerGrouping[], now: MarkerGrouping): Promise<MarkerGrouping | undefined> {
  const picks = groupings.map((grouping) => ({ ...wordsFor(grouping), grouping, ...(grouping === now && { description: vscode.l10n.t('as now') }) }));
  const pick = await vscode.window.showQuickPick(picks, { placeHolder: vscode.l10n.t('Group orphaned TODOs by…') });
  return pick?.grouping;
}

function wordsFor(grouping: MarkerGrouping): { readonly label: string; readonly detail: string } {
  switch (grouping) {
    case 'folder':
      return { label: vscode.l10n.t('Folder'), detail: vscode.l10n.t('where they stand') };
    case 'owner':
      return { label: vscode.l10n.t('Owner'), detail: vscode.l10n.t('who owns the file, by CODEOWNERS') };
    case 'age':
      return { label: vscode.l10n.t('Age'), detail: vscode.l10n.t('when the line was written, by git') };
  }
}
