import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { Problem } from '../support/problem.ts';
import { boundaryPlugin } from './boundary-plugin.ts';
import type { Bundle } from './bundle.ts';

/** Node 20 is the oldest that the package claims to run on (`engines.node`). */
const NODE_TARGET = 'node20';
const BROWSER_TARGET = 'es2022';

/** A bundle of the table as esbuild wants to hear it. */
export function buildOptions(root: string, bundle: Bundle): BuildOptions {
  return {
    absWorkingDir: root,
    entryPoints: entryFiles(root, bundle),
    ...outputOptions(bundle),
    bundle: true,
    platform: bundle.platform,
    format: bundle.format,
    target: bundle.platform === 'node' ? NODE_TARGET : BROWSER_TARGET,
    // Its Node entry is CommonJS, of which nothing can be left out; this one is the same code as modules.
    alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
    // Left out here, judged by the plugin: its message names the reason.
    external: ['vscode', ...(bundle.packages ?? [])],
    // A CommonJS bundle has no import.meta; these two are what a program needs of it.
    ...(bundle.format === 'cjs' && { define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' } }),
    ...(bundle.program && { banner: { js: '#!/usr/bin/env node' } }),
    minify: bundle.minify,
    sourcemap: true,
    metafile: true,
    logLevel: 'silent',
    plugins: [boundaryPlugin(root, bundle)],
  };
}

function outputOptions(bundle: Bundle): Pick<BuildOptions, 'outfile' | 'outdir' | 'outbase'> {
  if ('file' in bundle.output) return { outfile: bundle.output.file };
  return { outdir: bundle.output.folder, outbase: bundle.output.base };
}

function entryFiles(root: string, bundle: Bundle): string[] {
  const files = bundle.entries.flatMap((entry) => globSync(entry, { cwd: root }));
  if (files.length === 0) throw new Problem(`The bundle "${bundle.name}" has no entry: ${join(root, bundle.entries[0] ?? '')} is missing.`);
  return files;
}
