import * as vscode from 'vscode';
import type { ScanProgress } from '../../workspace/scanner.ts';

/** Shows in the status bar how far a scan has come, in steps of a tenth. */
export async function showProgress<Result>(scan: (onProgress: (progress: ScanProgress) => void) => Promise<Result>): Promise<Result> {
  const options = { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Vision: reading the code') };
  return vscode.window.withProgress(options, (progress) => {
    let told = -1;
    return scan(({ read, total }) => {
      const tenths = total === 0 ? 10 : Math.floor((10 * read) / total);
      if (tenths === told) return;
      told = tenths;
      progress.report({ message: `${tenths * 10} %` });
    });
  });
}
