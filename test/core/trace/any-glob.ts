import * as fc from 'fast-check';

const GLOB_PARTS = [
  'a', 'b', 'ab', '.a', 'a.ts', '..', '.', '*', '**', '?', '??', '*.ts', '**.ts', '*.*', '.*', 'a*', '*b', '[ab]', '[!a]', '[^a-b]*',
  '[[:alpha:]]', '[', '{a,b}', '{a,b/c}', '*.{ts,js}', '{1..3}', '{,a}', '{a', '@(a|b)', '+(a|b)', '?(a)b', '!(a)', '!(*.ts)', '*(a|*.ts)',
  '\\*', '\\a', '#a', '!a', 'a b', 'é', '😀', '',
];
const PATH_PARTS = ['a', 'b', 'c', 'ab', 'ba', '.a', 'a.ts', 'b.ts', 'b.js', '.ts', '*', '[ab]', '{a', '#a', '!a', 'a b', 'é', '😀', '1', 'A', 'a\nb', '[', 'a.b.ts'];

/** Globs of every kind: put together from telling parts, and from loose pattern characters. */
export function anyGlob(): fc.Arbitrary<string> {
  const fromParts = fc.array(fc.constantFrom(...GLOB_PARTS), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));
  const loose = fc.string({ unit: fc.constantFrom(...'ab.ts/*?[]{}()!+@|,\\-#'), maxLength: 12 });
  const marked = fc.tuple(fc.constantFrom('', '', '', '!', '!!', './'), fromParts).map(([mark, glob]) => mark + glob);
  return fc.oneof({ arbitrary: marked, weight: 3 }, { arbitrary: loose, weight: 1 });
}

/** A path as a scan lists it: relative, with `/`, no empty part, neither `.` nor `..`. */
function anyPath(): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...PATH_PARTS), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));
}

/** A sorted listing without duplicates. */
export function anyPaths(): fc.Arbitrary<string[]> {
  return fc.uniqueArray(anyPath(), { maxLength: 30 }).map((paths) => paths.toSorted());
}
