/** What a bundle may leave to its host: the `vscode` module, Node's built-in modules. */
export type Host = 'vscode' | 'node';

/** One bundle that esbuild makes. Paths are relative to the root of the project, with `/`. */
export interface Bundle {
  readonly name: string;
  /** Entry files; a `*` stands for any name, so that specs need no list. */
  readonly entries: readonly string[];
  readonly output: { readonly file: string } | { readonly folder: string; readonly base: string };
  /** Where the parts go that are loaded on demand, by `import()`; without it everything is in one file. Nothing else lives there. */
  readonly parts?: string;
  readonly platform: 'node' | 'browser';
  readonly format: 'esm' | 'iife';
  /** All that may stay outside; any other import is bundled, or the build fails. */
  readonly hosts: readonly Host[];
  /** Packages that are loaded from node_modules at run time: for tests only. */
  readonly packages?: readonly string[];
  /** Folders of ours that must not be pulled in. */
  readonly without: readonly string[];
  readonly minify: boolean;
  /** A library in it asks for Node's modules as CommonJS does. */
  readonly requires?: true;
  /** Made executable, with a `#!` line. */
  readonly program?: true;
}
