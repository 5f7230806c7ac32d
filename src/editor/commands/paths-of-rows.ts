import type { NodeRow } from '../views/tree-row.ts';
import type { MapFolderArguments } from './map-folder.ts';

/** The folders and files that rows of a view are about, as they can be mapped together; those of another workspace folder than the first are left out. */
export function pathsOfRows(rows: readonly NodeRow[]): MapFolderArguments | undefined {
  const session = rows[0]?.session;
  const paths = rows.flatMap((row) => (row.session === session && row.node.path !== undefined ? row.node.path : []));
  return session && paths.length > 0 ? { folder: session.folder.uri.toString(), paths: [...new Set(paths)] } : undefined;
}
