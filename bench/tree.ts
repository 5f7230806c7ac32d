import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchVision } from './bench-vision.ts';

/** A work tree to measure on. */
export interface Tree {
  readonly folder: string;
  /** Of the files that git lists. */
  readonly paths: readonly string[];
  /** The text of its `vision.yaml`. */
  readonly vision: string;
}

/** Opens a git work tree and puts a vision of 50 initiatives and 150 globs into it. */
export function openTree(folder: string): Tree {
  const output = execFileSync('git', ['-C', folder, 'ls-files', '-z'], { maxBuffer: 2 ** 30 });
  const paths = output.toString().split('\0').filter((path) => path !== '' && path !== 'vision.yaml');
  const vision = benchVision(paths);
  writeFileSync(join(folder, 'vision.yaml'), vision);
  return { folder, paths, vision };
}
