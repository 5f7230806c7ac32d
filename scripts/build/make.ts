import { chmod } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { type BuildFailure, type BuildResult, type Metafile, build, context, formatMessages } from 'esbuild';
import { Problem } from '../support/problem.ts';
import type { Bundle } from './bundle.ts';
import { forgetParts } from './forget-parts.ts';
import { buildOptions } from './options.ts';
import { startSize } from './start-size.ts';

/** Makes bundles and prints their sizes. @throws {Problem} with the places in the source where one fails. */
export async function makeBundles(root: string, bundles: readonly Bundle[]): Promise<Metafile[]> {
  const results = await Promise.all(bundles.map((bundle) => makeBundle(root, bundle)));
  return results.flatMap(({ metafile }) => metafile ?? []);
}

/** Makes bundles again at each change, until the signal comes; a failing build is printed, not fatal. */
export async function watchBundles(root: string, bundles: readonly Bundle[], signal: AbortSignal): Promise<void> {
  const contexts = await Promise.all(bundles.map((bundle) => watchBundle(root, bundle)));
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  await Promise.all(contexts.map((context) => context.dispose()));
}

async function makeBundle(root: string, bundle: Bundle): Promise<BuildResult> {
  try {
    const result = await build(buildOptions(root, bundle));
    await finish(root, bundle, result);
    return result;
  } catch (error) {
    throw isBuildFailure(error) ? new Problem(await failureText(error)) : error;
  }
}

async function watchBundle(root: string, bundle: Bundle) {
  const options = buildOptions(root, bundle);
  const report = {
    name: 'report',
    setup: (build: { onEnd(callback: (result: BuildResult) => Promise<void>): void }) =>
      build.onEnd(async (result) => {
        if (result.errors.length > 0) console.error(await failureText(result));
        else await finish(root, bundle, result);
      }),
  };
  const made = await context({ ...options, plugins: [...(options.plugins ?? []), report] });
  await made.watch();
  return made;
}

/** Warnings are shown, programs made executable, sizes printed. */
async function finish(root: string, bundle: Bundle, result: BuildResult): Promise<void> {
  const warnings = await formatMessages(result.warnings, { kind: 'warning', color: process.stderr.isTTY });
  for (const warning of warnings) console.error(warning);
  if (!result.metafile) return;
  const made = Object.keys(result.metafile.outputs);
  if (bundle.parts !== undefined) await forgetParts(join(root, bundle.parts), made);
  if (bundle.program && 'file' in bundle.output) await chmod(join(root, bundle.output.file), 0o755);
  console.log(sizeLine(root, bundle, result.metafile));
}

function sizeLine(root: string, { output }: Bundle, metafile: Metafile): string {
  const files = Object.entries(metafile.outputs).filter(([file]) => !file.endsWith('.map'));
  if ('folder' in output) return `${output.folder.padEnd(24)} ${files.length} files`;
  const all = files.reduce((sum, [, { bytes }]) => sum + bytes, 0);
  const atStart = startSize(metafile, relative(root, resolve(root, output.file)).split(sep).join('/'));
  return `${output.file.padEnd(24)} ${kilobytes(atStart)}${all > atStart ? ` at start, ${kilobytes(all)} in all` : ''}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).padStart(7)} KB`;
}

async function failureText(failure: Pick<BuildFailure, 'errors'>): Promise<string> {
  const messages = await formatMessages(failure.errors, { kind: 'error', color: process.stderr.isTTY });
  return messages.join('\n').trimEnd();
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error;
}
