const BYTE_ORDER_MARK = '\uFEFF';

/** A text as bytes on disk hold it. */
export interface FileContent {
  /** Without a byte order mark. */
  readonly text: string;
  /** The byte order mark, if there is one. */
  readonly mark: string;
}

/** Undefined for bytes that are no UTF-8: writing them back as such would change them. */
export function decodeUtf8(bytes: Uint8Array): FileContent | undefined {
  try {
    const whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const mark = whole.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
    return { text: whole.slice(mark.length), mark };
  } catch {
    return undefined;
  }
}
