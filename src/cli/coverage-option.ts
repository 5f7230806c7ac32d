import { InvalidArgumentError } from 'commander';
import type { CoverageGate } from '../core/features/coverage-gates.ts';

/** Reads one more value of `--min-coverage`: `0.8`, `80%`, or one of these for a folder, as in `services/pay=0.9`. */
export function addGate(text: string, gates: readonly CoverageGate[] = []): CoverageGate[] {
  const equals = text.lastIndexOf('=');
  const folder = equals === -1 ? '' : text.slice(0, equals);
  return [...gates, { folder: folderIn(folder), least: ratioIn(text.slice(equals + 1)) }];
}

/** As findings name folders: with `/`, without a dot or a slash at either end. */
function folderIn(text: string): string {
  return text.replaceAll('\\', '/').replace(/^(\.\/)+|^\.$/, '').replace(/\/+$/, '');
}

function ratioIn(text: string): number {
  const [, digits, percent] = /^(\d+(?:\.\d*)?|\.\d+)\s*(%?)$/.exec(text.trim()) ?? [];
  const ratio = digits === undefined ? Number.NaN : Number(digits) / (percent ? 100 : 1);
  if (!(ratio <= 1)) throw new InvalidArgumentError(`"${text}" is no share of the code: write 0.8 or 80%, or for a folder src/pay=0.8.`);
  return ratio;
}
