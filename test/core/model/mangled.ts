import { readFileSync } from 'node:fs';
import fc from 'fast-check';

export const SAMPLE = readFileSync(new URL('../../../examples/lumipay/vision.yaml', import.meta.url), 'utf8');

const anySnippet = fc.constantFrom(
  '', '\n', '\r\n', '\t', ' ', '  ', '#', ': ', '- ', '[', ']', '{', '}', '"', "'", '&a ', '*a', '|', '>', '!', '%', '@', '\0', '\uFEFF', '---\n', '...\n', '? ',
  '\nkpis:\n', '\n  - id: x\n', '\nx-own: 1\n', 'objectives: []\n', '\n# vision-ignore-next-line schema, unknown-id\n', '__proto__: 1\n', '[[[[[', '1e400', '.nan', '2026-02-30', ' &a [*a, *a]', 'confidentWhen: [a > b]',
);

/** One change of a text: what is at `from` (a share of its length) for `length` characters becomes `inserted`. */
export interface Mangling {
  readonly from: number;
  readonly length: number;
  readonly inserted: string;
}

export const anyMangling: fc.Arbitrary<Mangling> = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ arbitrary: fc.nat(3), weight: 4 }, { arbitrary: fc.nat(300), weight: 1 }),
  inserted: fc.oneof(anySnippet, anySnippet, fc.string({ unit: 'binary', maxLength: 5 })),
});

export function mangle(text: string, { from, length, inserted }: Mangling): string {
  const at = Math.floor(from * text.length);
  return text.slice(0, at) + inserted + text.slice(at + length);
}

/** The sample vision, whole or cut off, with a few manglings. */
export const anyMangledSample: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })), fc.array(anyMangling, { maxLength: 6 }))
  .map(([share, manglings]) => manglings.reduce(mangle, SAMPLE.slice(0, Math.ceil(SAMPLE.length * share))));
