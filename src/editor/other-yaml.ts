import * as vscode from 'vscode';

/** Red Hat's extension, which many have for YAML of all kinds. */
export const OTHER_YAML = 'redhat.vscode-yaml';

/** Whether another extension shows the outline of YAML files: a second one would only repeat it. */
export function hasOtherYaml(): boolean {
  return vscode.extensions.getExtension(OTHER_YAML) !== undefined;
}

/** Whether another extension offers and documents the keys of a vision: it is given our schema wherever it is installed. */
export function otherYamlKnows(document: vscode.TextDocument): boolean {
  return hasOtherYaml() && vscode.workspace.getConfiguration('yaml', document.uri).get('completion', true);
}
