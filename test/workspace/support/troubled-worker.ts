import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, dirname, join } from 'node:path';

/**
 * The real worker on a file system where files are in trouble by name:
 * `deadly` kills the thread, `once-deadly` does so the first time, `vanishing` is gone when it is opened,
 * `secret` may not be read, `guarded` may not once there is a file `guard` in the folder above.
 */
const open = fs.openSync;
const troubles: Record<string, (file: string) => void> = {
  deadly: () => process.exit(7),
  'once-deadly': (file) => {
    if (fs.existsSync(`${file}.met`)) return;
    fs.writeFileSync(`${file}.met`, '');
    process.exit(7);
  },
  vanishing: (file) => fs.rmSync(file),
  secret: deny,
  guarded: (file) => {
    if (fs.existsSync(join(dirname(file), '../guard'))) deny(file);
  },
};

function deny(file: string): void {
  throw Object.assign(new Error(`EACCES: permission denied, open '${file}'`), { code: 'EACCES' });
}

fs.openSync = (file, ...rest) => {
  troubles[basename(String(file)).replace(/\..*/, '')]?.(String(file));
  return open(file, ...rest);
};
syncBuiltinESMExports();
await import('../../../src/workspace/scan-worker.ts');
