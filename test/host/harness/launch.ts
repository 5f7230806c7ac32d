/** One start of VS Code: what it opens, and the specs that run in it. */
export interface Launch {
  readonly name: string;
  /** A glob of spec files, relative to `test/host`. */
  readonly specs: string;
  readonly workspace: WorkspaceSource;
  /** Workspace trust stays on, so that the workspace opens in Restricted Mode. */
  readonly restricted?: true;
  /** The language of the window; English where it is left out. Desktop VS Code speaks it only with its language pack. */
  readonly language?: 'de';
}

/** A workspace to be made in a temporary folder, so that specs may write; paths in it are relative to that folder. */
export interface WorkspaceSource {
  /** Copied from the project: by place in the workspace, a folder relative to the root of the project. */
  readonly copies?: Readonly<Record<string, string>>;
  /** Written: text by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** What VS Code opens, where it is not the folder itself. */
  readonly opens?: string;
}
