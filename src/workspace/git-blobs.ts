import { runGit } from './git-process.ts';

/** How many bytes each content has, by its name in git's store; what git does not have is left out. */
export async function sizesOfBlobs(folder: string, names: readonly string[], signal?: AbortSignal): Promise<Map<string, number>> {
  const output = await runGit(folder, ['cat-file', '--batch-check'], signal, linesOf(names));
  const sizes = (output?.stdout.toString() ?? '').matchAll(/^([0-9a-f]+) blob (\d+)$/gm);
  return new Map(Array.from(sizes, ([, name = '', size]) => [name, Number(size)]));
}

/** The contents as text without a byte order mark, by their names; what git does not have is left out. */
export async function readBlobs(folder: string, names: readonly string[], signal?: AbortSignal): Promise<Map<string, string>> {
  const contents = await readBlobBytes(folder, names, signal);
  return new Map(Array.from(contents, ([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

/** The contents as bytes, by their names; what git does not have is left out. */
export async function readBlobBytes(folder: string, names: readonly string[], signal?: AbortSignal): Promise<Map<string, Buffer>> {
  const output = await runGit(folder, ['cat-file', '--batch'], signal, linesOf(names));
  return output ? blobsIn(output.stdout) : new Map();
}

/** Each entry is `name blob size<newline>content<newline>`, or `name missing<newline>`. */
function blobsIn(bytes: Buffer): Map<string, Buffer> {
  const contents = new Map<string, Buffer>();
  let from = 0;
  while (from < bytes.length) {
    const headEnd = bytes.indexOf('\n', from);
    if (headEnd === -1) break;
    const [name = '', kind, size] = bytes.toString('latin1', from, headEnd).split(' ');
    from = headEnd + 1;
    if (kind !== 'blob') continue;
    const end = from + Number(size);
    contents.set(name, bytes.subarray(from, end));
    from = end + 1;
  }
  return contents;
}

function linesOf(names: readonly string[]): string {
  return [...new Set(names)].map((name) => `${name}\n`).join('');
}
