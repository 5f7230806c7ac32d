import type * as vscode from 'vscode';
import { openNotebook } from '../notebooks.ts';
import type { ShownFinding } from './shown-finding.ts';

/** What is shown in one document of a file. */
export interface InDocument {
  readonly uri: vscode.Uri;
  readonly findings: readonly ShownFinding[];
}

/** The findings of a file by the documents that VS Code shows it in: those of an open notebook in its cells, all others in the file. */
export function inDocuments(file: vscode.Uri, findings: readonly ShownFinding[]): InDocument[] {
  const cells = openNotebook(file)?.getCells() ?? [];
  const rest = findings.filter(({ finding: { inCell } }) => !inCell || inCell.cell >= cells.length);
  return [{ uri: file, findings: rest }, ...cells.map(({ document: { uri } }, index) => ({ uri, findings: inCell(findings, index) }))];
}

function inCell(findings: readonly ShownFinding[], cell: number): ShownFinding[] {
  return findings.flatMap(({ finding }) => (finding.inCell?.cell === cell ? [{ finding, range: finding.inCell.range }] : []));
}
