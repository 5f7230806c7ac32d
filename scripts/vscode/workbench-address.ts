/** What a window of the web workbench opens. All paths are absolute. */
export interface WorkbenchContent {
  /** A folder, or a `.code-workspace` file; without it the window is empty. */
  readonly workspace?: string;
  readonly extensionDevelopmentPaths?: readonly string[];
  readonly extensionTestsPath?: string;
}

/** The address that opens the web workbench of the server at `http://127.0.0.1:PORT/` with the given content. */
export function workbenchAddress(port: number, content: WorkbenchContent): string {
  const remote = (path: string): string => `vscode-remote://127.0.0.1:${port}${encodeURI(serverPath(path))}`;
  const payload: [string, string][] = (content.extensionDevelopmentPaths ?? []).map((path) => ['extensionDevelopmentPath', remote(path)]);
  if (content.extensionTestsPath !== undefined) payload.push(['extensionTestsPath', remote(content.extensionTestsPath)]);

  const address = new URL(`http://127.0.0.1:${port}/`);
  address.searchParams.set(...opened(content.workspace));
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  // A slash may stand in a query, and reads better than %2F.
  return address.href.replaceAll('%2F', '/');
}

/** The query that names what is opened; `ew` is VS Code's own word for an empty window. */
function opened(workspace: string | undefined): [string, string] {
  if (workspace === undefined) return ['ew', 'true'];
  return [workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', serverPath(workspace)];
}

/** `C:\code` is `/C:/code` for the server. */
function serverPath(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  return slashed.startsWith('/') ? slashed : `/${slashed}`;
}
