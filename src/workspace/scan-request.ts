export interface ScanRequest {
  /** The tags of `code.markers`. */
  readonly tags: readonly string[];
  /** `never` in an untrusted workspace: git is not run at all. */
  readonly git: 'auto' | 'never';
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ScanProgress) => void) | undefined;
  /**
   * Called before most files are read, with those that will be found for the most part, sorted for the most part: so that
   * whoever needs their names has something to do meanwhile. Often `files` of the result are the same array.
   */
  readonly onListed?: ((paths: readonly string[]) => void) | undefined;
}

/** A request that is made while it is still being found out for which tags; meanwhile the files are listed. */
export interface EarlyScanRequest extends Omit<ScanRequest, 'tags'> {
  readonly tags: readonly string[] | Promise<readonly string[]>;
}

export interface ScanProgress {
  readonly read: number;
  /** As far as listed by now. */
  readonly total: number;
}
