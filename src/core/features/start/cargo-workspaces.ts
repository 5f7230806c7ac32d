import { parse } from 'smol-toml';

/** The members of the workspace in a `Cargo.toml`, as patterns of folders; what it excludes has a leading `!`. */
export function cargoWorkspaces(text: string): string[] {
  try {
    const { workspace } = parse(text) as { workspace?: { members?: unknown; exclude?: unknown } };
    return [...texts(workspace?.members), ...texts(workspace?.exclude).map((pattern) => `!${pattern}`)];
  } catch {
    return [];
  }
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
