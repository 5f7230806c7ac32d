/** Keys and indices that lead from the document to a value. */
export type Path = readonly PropertyKey[];

/** A path as a key for sets: no key can fake another path. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}
