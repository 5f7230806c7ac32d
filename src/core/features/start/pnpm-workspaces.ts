import { parse } from 'yaml';

/** The workspaces that a `pnpm-workspace.yaml` names, as patterns of folders; `!` takes folders back. */
export function pnpmWorkspaces(text: string): string[] {
  try {
    const value = parse(text, { logLevel: 'silent' }) as { packages?: unknown } | null;
    const packages = value?.packages;
    return Array.isArray(packages) ? packages.filter((pattern) => typeof pattern === 'string') : [];
  } catch {
    return [];
  }
}
