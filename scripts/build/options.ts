import { globSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { Problem } from '../support/problem.ts';
import { boundaryPlugin } from './boundary-plugin.ts';
import type { Bundle } from './bundle.ts';

/** As JavaScript modules have no `require` of their own. */
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** Node 20 is the oldest that the package claims to run on (`engines.node`). */
const NODE_TARGET = 'node20';
const BROWSER_TARGET = 'es2022';

/** A bundle of the table as esbuild wants to hear it. */
export function buildOptions(root: string, bundle: Bundle): BuildOptions {
  return {
    absWorkingDir: root,
    ...outputOptions(root, bundle),
    bundle: true,
    platform: bundle.platform,
    format: bundle.format,
    target: bundle.platform === 'node' ? NODE_TARGET : BROWSER_TARGET,
    // Its Node entry is CommonJS, of which nothing can be left out; this one is the same code as modules.
    alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
    // Left out here, judged by the plugin: its message names the reason.
    external: ['vscode', ...(bundle.packages ?? [])],
    banner: { js: [...(bundle.program ? ['#!/usr/bin/env node'] : []), ...(bundle.requires ? [REQUIRE] : [])].join('\n') },
    minify: bundle.minify,
    sourcemap: true,
    metafile: true,
    logLevel: 'silent',
    plugins: [boundaryPlugin(root, bundle)],
  };
}

function outputOptions(root: string, bundle: Bundle): Pick<BuildOptions, 'entryPoints' | 'outfile' | 'outdir' | 'outbase' | 'outExtension' | 'splitting' | 'chunkNames'> {
  const { output, parts } = bundle;
  const entryPoints = entryFiles(root, bundle);
  if ('folder' in output) return { entryPoints, outdir: output.folder, outbase: output.base, outExtension: { '.js': '.mjs' } };
  if (parts === undefined) return { entryPoints, outfile: output.file };
  const [entry = ''] = entryPoints;
  const outdir = dirname(output.file);
  return { entryPoints: [{ in: entry, out: basename(output.file, '.js') }], outdir, splitting: true, chunkNames: `${relative(outdir, parts)}/[name]-[hash]` };
}

function entryFiles(root: string, bundle: Bundle): string[] {
  const files = bundle.entries.flatMap((entry) => globSync(entry, { cwd: root }));
  if (files.length === 0) throw new Problem(`The bundle "${bundle.name}" has no entry: ${join(root, bundle.entries[0] ?? '')} is missing.`);
  return files;
}
