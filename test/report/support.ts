import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../../src/core/snapshot.ts';
import { snapshotOf } from '../support/snapshot.ts';

const SAMPLE = join(import.meta.dirname, '../../examples/lumipay');

/** Text that would do harm where it is taken for anything but text. */
export const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(2)> | `x` <b>[a](javascript:b) ${c} @rui #1 --';

/** The sample repository, read into memory. */
export function lumipay(): Snapshot {
  const paths = globSync('**/*', { cwd: SAMPLE }).filter((path) => statSync(join(SAMPLE, path)).isFile());
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(SAMPLE, path), 'utf8')]));
  return snapshotOf(files['vision.yaml'] ?? '', files);
}
