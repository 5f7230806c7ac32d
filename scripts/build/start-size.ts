import type { Metafile } from 'esbuild';

/** What the host reads to start a bundle, in bytes: its file and all that this imports at once; parts that are imported on demand do not count. */
export function startSize({ outputs }: Metafile, file: string): number {
  return [...loadedWith(outputs, file)].reduce((sum, loaded) => sum + (outputs[loaded]?.bytes ?? 0), 0);
}

function loadedWith(outputs: Metafile['outputs'], file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file) || !outputs[file]) return known;
  known.add(file);
  for (const { path, kind } of outputs[file].imports) if (kind !== 'dynamic-import') loadedWith(outputs, path, known);
  return known;
}
