import { enumerate, type EnumerateOptions } from './enumerate.ts';
import { mergeListing, type ListedTable } from './merged-listing.ts';

/** All files below a folder that are not ignored, relative to it, with `/`, in order. @throws as `enumerate` does */
export async function listFiles(folder: string, options: EnumerateOptions): Promise<readonly string[]> {
  const tables: ListedTable[] = [];
  await enumerate(folder, options, { files: (table) => tables.push({ table }), closed: () => {} });
  return (await mergeListing(tables)).paths;
}
