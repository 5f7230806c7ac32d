/** A path as a glob that matches just that, whatever signs are in it. */
export function escapeGlob(path: string): string {
  return path.replace(/^[!#]|[[\]{}()*?\\]|[+@!](?=\()/g, String.raw`\$&`);
}
