import * as vscode from 'vscode';

/** Red Hat's extension, which many have for YAML of all kinds. */
const EXTENSION = 'redhat.vscode-yaml';
const SCHEMA_LINE = /^#\s*yaml-language-server:\s*\$schema=/m;
/** A line that names the schema stands at the top. */
const HEAD_LINES = 20;

/** Whether another extension shows the outline of YAML files: a second one would only repeat it. */
export function hasOtherYaml(): boolean {
  return vscode.extensions.getExtension(EXTENSION) !== undefined;
}

/** Whether another extension has been told the JSON Schema of this document, so that it offers keys and documents them. */
export function otherYamlKnows(document: vscode.TextDocument): boolean {
  if (!hasOtherYaml()) return false;
  const head = document.getText(new vscode.Range(0, 0, HEAD_LINES, 0));
  const schemas = vscode.workspace.getConfiguration('yaml', document.uri).get<object>('schemas', {});
  return SCHEMA_LINE.test(head) || Object.keys(schemas).some((name) => name.endsWith('vision.schema.json'));
}
