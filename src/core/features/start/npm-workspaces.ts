/** The workspaces that a `package.json` names, as patterns of folders; `!` takes folders back. Nothing where it has none or cannot be read. */
export function npmWorkspaces(text: string): string[] {
  const { workspaces } = objectIn(text);
  const patterns = Array.isArray(workspaces) ? workspaces : isObject(workspaces) ? workspaces['packages'] : [];
  return Array.isArray(patterns) ? patterns.filter((pattern) => typeof pattern === 'string') : [];
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
