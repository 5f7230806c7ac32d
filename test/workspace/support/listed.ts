import { enumerate, type EnumerateOptions } from '../../../src/workspace/enumerate.ts';
import type { ClosedFolder } from '../../../src/workspace/listing.ts';
import { mergeListing } from '../../../src/workspace/merged-listing.ts';
import { allPaths, type PathTable } from '../../../src/workspace/path-table.ts';

export interface Listed {
  readonly paths: readonly string[];
  /** Those that only git's index names. */
  readonly remembered: readonly string[];
  readonly closed: readonly ClosedFolder[];
}

/** All that a listing finds. */
export async function listFolder(folder: string, options: EnumerateOptions): Promise<Listed> {
  const tables: PathTable[] = [];
  const closed: ClosedFolder[] = [];
  await enumerate(folder, options, { files: (table) => tables.push(table), closed: (closedFolder) => closed.push(closedFolder) });
  const remembered = await Promise.all(tables.filter((table) => table.remembered).map(allPaths));
  return { paths: (await mergeListing(tables.map((table) => ({ table })))).paths, remembered: remembered.flat(), closed };
}
