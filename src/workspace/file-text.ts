/** The text of a file if it holds one of the needles, without its byte order mark. */
export type FileText = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'binary' | 'silent' };

/** Finds out whether files can say anything, and decodes only those. */
export class NeedleFinder {
  readonly #texts: readonly string[];
  readonly #bytes: readonly Buffer[];

  /** @param needles texts of which a file must hold one to be worth decoding */
  constructor(needles: readonly string[]) {
    this.#texts = needles;
    this.#bytes = needles.map((needle) => Buffer.from(needle));
  }

  textOf(bytes: Buffer): FileText {
    const wide = wideText(bytes);
    if (wide !== undefined) return this.#texts.some((needle) => wide.includes(needle)) ? { kind: 'text', text: wide } : { kind: 'silent' };
    if (bytes.subarray(0, BINARY_WITHIN).includes(0)) return { kind: 'binary' };
    return this.#bytes.some((needle) => bytes.includes(needle)) ? { kind: 'text', text: narrowText(bytes) } : { kind: 'silent' };
  }
}

/** A NUL in the first bytes makes a file binary, as for git. */
const BINARY_WITHIN = 8 * 1024;

/** UTF-8; what is no UTF-8 becomes U+FFFD, as in an editor. */
function narrowText(bytes: Buffer): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString('utf8', hasMark ? 3 : 0);
}

/** UTF-16 with a byte order mark; undefined for anything else, UTF-32 included. */
function wideText(bytes: Buffer): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe && bytes.readUInt16LE(Math.min(2, bytes.length - 2)) !== 0) return bytes.toString('utf16le', 2);
  if (first === 0xfe && second === 0xff) return Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16().toString('utf16le', 2);
  return undefined;
}
