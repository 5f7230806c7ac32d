import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, dirname, join } from 'node:path';

/**
 * The real worker on a file system where files are in trouble by name:
 * `deadly` kills the thread, `once-deadly` does so the first time, `endless` keeps it busy for good,
 * `vanishing` is gone when it is opened,
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
  endless: () => {
    for (;;);
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
const write = fs.writeFileSync;
/** The disk is full wherever a folder is called `full`: half of what is to be written still fits. */
fs.writeFileSync = (file, data, ...rest) => {
  if (basename(dirname(String(file))) !== 'full' || typeof data === 'string') return write(file, data, ...rest);
  write(file, new Uint8Array(data.buffer, data.byteOffset, data.byteLength >> 1), ...rest);
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
};

syncBuiltinESMExports();
await import('../../../src/workspace/scan-worker.ts');
