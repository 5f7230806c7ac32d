import type { WorkspaceSource } from '../../host/harness/launch.ts';

/** What somebody finds who opens VS Code. */
export interface Stage {
  /** A copy of the sample repository where it is left out. */
  readonly workspace?: WorkspaceSource;
  /** Nobody trusts the workspace yet: it opens in Restricted Mode. */
  readonly restricted?: true;
  /** The system watches only so many files and folders: VS Code hears of no change beyond them. Only on Linux. */
  readonly watches?: number;
}
