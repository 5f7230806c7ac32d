import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { listFolder } from './support/listed.ts';
import { inFolder } from './support/temp-folder.ts';

const NAMES = ['a', 'b', 'ab', '.a', 'a.ts', 'b.log', 'c d', '[x]', '!n', '#h'];
const PATTERNS = [
  'a', '/a', 'a/', 'b/', '/a/b', 'a/*', '*.ts', '!*.ts', '!a', '!/a/b', '**/b', 'a/**', 'a/**/b', '*', '!*/', '!.gitignore', '?', '[ab]', '[!a]*',
  '\\#h', '\\!n', '#h', '!n', 'c\\ d', 'c d ', '\\[x\\]', '', '.*', '!.a', 'ab', 'b.log\r',
];

const anyFolder = fc.array(fc.constantFrom(...NAMES), { maxLength: 2 }).map((parts) => parts.map((part) => `${part}/`).join(''));
const anyFile = fc.tuple(anyFolder, fc.constantFrom(...NAMES)).map((parts) => parts.join(''));
const anyRules = fc.tuple(anyFolder, fc.array(fc.constantFrom(...PATTERNS), { minLength: 1, maxLength: 4 }));

/** A path cannot be a file and a folder at once. */
function withoutConflicts(paths: readonly string[]): string[] {
  return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`)));
}

describe('A walk', () => {
  it('lists what git lists, whatever .gitignore files say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyFile, { maxLength: 25 }), fc.array(anyRules, { maxLength: 3 }), (files, rules) =>
        inFolder(async (folder) => {
          const contents = new Map(files.map((path) => [path, '']));
          for (const [at, patterns] of rules) contents.set(`${at}.gitignore`, `${patterns.join('\n')}\n`);
          folder.repository().write(Object.fromEntries(withoutConflicts([...contents.keys()]).map((path) => [path, contents.get(path) ?? ''])));
          const [walked, byGit] = await Promise.all([listFolder(folder.path, { git: 'never' }), listFolder(folder.path, { git: 'auto' })]);
          assert.deepEqual(walked.paths, byGit.paths);
        })),
      { numRuns: 25 },
    );
  });
});
