/** `use ./a`, and `use (` with a folder a line up to `)`. */
const USE = /^[ \t]*use[ \t]+(?:\(([^)]*)\)|(\S.*))$/gm;

/** The folders that a `go.work` uses. */
export function goWorkspaces(text: string): string[] {
  const code = text.replaceAll(/\/\/.*$/gm, '');
  const used = Array.from(code.matchAll(USE), ([, block, single]) => (block ?? single ?? '').split('\n'));
  return used.flat().flatMap((line) => unquoted(line.trim()) || []);
}

function unquoted(folder: string): string {
  return folder.replace(/^(["`])(.*)\1$/, '$2');
}
