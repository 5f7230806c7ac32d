export interface ScanRequest {
  /** The tags of `code.markers`. */
  readonly tags: readonly string[];
  /** `never` in an untrusted workspace: git is not run at all. */
  readonly git: 'auto' | 'never';
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ScanProgress) => void) | undefined;
}

export interface ScanProgress {
  readonly read: number;
  /** As far as listed by now. */
  readonly total: number;
}
