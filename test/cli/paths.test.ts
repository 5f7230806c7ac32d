import assert from 'node:assert/strict';
import { posix, win32 } from 'node:path';
import { pathsFrom, pathWithin } from '../../src/cli/paths.ts';

describe('a path within a folder', () => {
  const cases: readonly [system: 'posix' | 'win32', folder: string, target: string, found: string | undefined][] = [
    ['posix', '/shop', '/shop/src/a.ts', 'src/a.ts'],
    ['posix', '/shop', '/shop', ''],
    ['posix', '/shop', '/shop/..a', '..a'],
    ['posix', '/shop', '/shopping', undefined],
    ['posix', '/shop', '/', undefined],
    ['posix', '/shop', '/shop/a\\b', 'a\\b'],
    ['win32', 'C:\\shop', 'C:\\shop\\src\\a.ts', 'src/a.ts'],
    ['win32', 'C:\\Shop', 'c:\\shop\\src', 'src'],
    ['win32', 'C:\\shop', 'D:\\shop\\a', undefined],
    ['win32', '\\\\host\\share\\shop', '\\\\host\\share\\shop\\a', 'a'],
  ];
  for (const [system, folder, target, found] of cases) {
    it(`on ${system}: ${target} in ${folder} is ${found ?? 'outside'}`, () => {
      assert.equal(pathWithin(folder, target, system === 'posix' ? posix : win32), found);
    });
  }
});

describe('a file as seen from another folder', () => {
  const cases: readonly [system: 'posix' | 'win32', from: string, folder: string, file: string, seen: string][] = [
    ['posix', '/shop/src', '/shop', 'src/a.ts', 'a.ts'],
    ['posix', '/shop/src', '/shop', 'vision.yaml', '../vision.yaml'],
    ['posix', '/shop', '/shop', '', '.'],
    ['posix', '/shop', '/shop', 'src/a.ts', 'src/a.ts'],
    ['posix', '/home', '/shop', 'src/a.ts', '../shop/src/a.ts'],
    ['posix', '/home', '/shop', '', '../shop'],
    ['posix', '/', '/shop', 'src/a.ts', 'shop/src/a.ts'],
    ['posix', '/shop', '/', 'shop/a.ts', 'a.ts'],
    ['posix', '/shop', '/..', 'shop/a.ts', 'a.ts'],
    ['posix', '/', '/shop..', 'a.ts', 'shop../a.ts'],
    ['win32', 'C:\\shop\\src', 'C:\\shop', 'docs/a.md', '../docs/a.md'],
    ['win32', 'C:\\home', 'C:\\shop', 'docs/a.md', '../shop/docs/a.md'],
  ];
  for (const [system, from, folder, file, seen] of cases) {
    it(`on ${system}: ${file || 'the folder itself'} from ${from} is ${seen}`, () => {
      assert.equal(pathsFrom(from, folder, system === 'posix' ? posix : win32)(file), seen);
    });
  }
});
