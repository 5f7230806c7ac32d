import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { cachedFolder } from '../support/cached-folder.ts';
import { command } from '../support/command.ts';

/** An unpacked browser of the npm package `@sparticuz/chromium`. */
export interface PackagedChromium {
  readonly executable: string;
  /** Libraries for a system that lacks them. */
  readonly libraries: string;
  /** Holds a `fonts.conf` and one font, for a system without any. */
  readonly fonts: string;
}

/** Instead of the package's own, which names fixed folders of the system. */
const FONTS_BESIDE_IT = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

/**
 * Unpacks the Chromium of `@sparticuz/chromium` into the cache, once. It runs on Linux on x64 only.
 * Its own unpacking is not used: that writes to fixed names in the shared temporary folder, where two runs collide.
 */
export async function unpackChromium(cache: string, say: (line: string) => void, signal: AbortSignal): Promise<PackagedChromium> {
  const source = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../..');
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as { version: string };
  const folder = await cachedFolder(cache, `chromium-${version}`, async (folder) => {
    say(`Unpacking the browser of the npm package @sparticuz/chromium ${version}, once …`);
    await decompress(join(source, 'bin/chromium.br'), join(folder, 'chromium'), signal);
    await chmod(join(folder, 'chromium'), 0o755);
    await unpackArchive(join(source, 'bin/swiftshader.tar.br'), folder, signal);
    await unpackArchive(join(source, 'bin/al2023.tar.br'), join(folder, 'libraries'), signal);
    await unpackArchive(join(source, 'bin/fonts.tar.br'), join(folder, 'fonts'), signal);
    await writeFile(join(folder, 'fonts/fonts.conf'), FONTS_BESIDE_IT);
  });
  return { executable: join(folder, 'chromium'), libraries: join(folder, 'libraries/lib'), fonts: join(folder, 'fonts') };
}

/** By way of a file: tar leaves a pipe at the last entry, before the writer has ended. */
async function unpackArchive(compressed: string, folder: string, signal: AbortSignal): Promise<void> {
  await mkdir(folder, { recursive: true });
  const archive = join(folder, 'archive.tar');
  await decompress(compressed, archive, signal);
  await command('tar', ['-xf', 'archive.tar', '--no-same-owner'], { folder, seconds: 120, signal });
  await rm(archive);
}

async function decompress(from: string, to: string, signal: AbortSignal): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to), { signal });
}
