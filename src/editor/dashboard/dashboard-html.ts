import type * as vscode from 'vscode';
import type { PageId } from '../../webview/protocol.ts';

/** What the first load of the page needs to know; all else is told by messages. */
export interface DashboardStart {
  /** The workspace folder, as a URI. */
  readonly folder: string;
  /** The page that was asked for; the one that it was at where it is left out. */
  readonly page: PageId | undefined;
  /** As in `de`. */
  readonly language: string;
  readonly title: string;
}

interface Files {
  readonly script: vscode.Uri;
  readonly style: vscode.Uri;
}

/**
 * The document that the dashboard is drawn in. Nothing but our own script and style sheet may run
 * or load: no inline styles either, so what the pages compute they set through the object model.
 * @param source where files of the extension come from (`webview.cspSource`)
 */
export function dashboardHtml({ folder, page, language, title }: DashboardStart, { script, style }: Files, source: string, nonce: string): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${source}; img-src ${source} data:; font-src ${source}`;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${escaped(style.toString())}">
</head>
<body data-folder="${escaped(folder)}"${page === undefined ? '' : ` data-page="${page}"`}>
<script nonce="${nonce}" src="${escaped(script.toString())}"></script>
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
