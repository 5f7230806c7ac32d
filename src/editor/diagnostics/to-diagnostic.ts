import * as vscode from 'vscode';
import type { Severity } from '../../core/rules/rule.ts';
import { toRange } from '../ranges.ts';
import type { ShownFinding } from './shown-finding.ts';

export const DIAGNOSTIC_SOURCE = 'vision';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** @param vision the file that related places are in */
export function toDiagnostic({ finding, range }: ShownFinding, vision: vscode.Uri): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(range), finding.message, SEVERITIES[finding.severity]);
  diagnostic.source = DIAGNOSTIC_SOURCE;
  diagnostic.code = finding.rule;
  const { related } = finding;
  if (related) {
    const place = new vscode.Location(vision, toRange(related.range));
    diagnostic.relatedInformation = [new vscode.DiagnosticRelatedInformation(place, related.message)];
  }
  return diagnostic;
}
