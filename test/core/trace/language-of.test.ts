import assert from 'node:assert/strict';
import { AMBIGUOUS } from '../../../src/core/trace/languages/ambiguous.ts';
import { languageNamed, languageOf } from '../../../src/core/trace/languages/language-of.ts';
import { LANGUAGES } from '../../../src/core/trace/languages/list.ts';

describe('The language of a file', () => {
  const cases: readonly [path: string, text: string, name: string | undefined, why: string][] = [
    ['src/a.go', '', 'Go', 'is told by its extension'],
    ['src/A.GO', '', 'Go', 'is told by its extension in any letter case'],
    ['a.b.c.py', '', 'Python', 'is told by the last extension if no longer one is known'],
    ['a.blade.php', '', 'Blade', 'is told by the longest extension that is known'],
    ['sub/Makefile', '', 'Makefile', 'is told by its name'],
    ['Makefile.am', '', 'Makefile', 'is told by a pattern of names'],
    ['web.Dockerfile', '', 'Dockerfile', 'is told by its extension where others have it as a name'],
    ['.vscode/settings.json', '', 'JSONC', 'is told by its folder'],
    ['tsconfig.build.json', '', 'JSONC', 'is JSON with comments where tools take them'],
    ['package.json', '', 'JSON', 'is plain JSON elsewhere'],
    ['bin/run', '#!/bin/sh\n', 'Shell', 'is told by the interpreter'],
    ['bin/run', '#!/usr/bin/env -S FOO=1 python3.12 -u\n', 'Python', 'is told by the interpreter behind env, without its version'],
    ['bin/run', '\uFEFF#! /usr/bin/ruby\n', 'Ruby', 'is told by the interpreter behind a byte order mark'],
    ['a.h', '', 'C', 'is the likeliest where extensions are shared'],
    ['a.m', 'a = 1; % x', 'MATLAB', 'is the likeliest where nothing speaks against it'],
    ['a.m', '@interface A\n@end', 'Objective-C', 'is told by the text where extensions are shared'],
    ['a.v', 'Require Import List.', 'Coq', 'is told by the text where extensions are shared'],
    ['a.pl', ':- use_module(x).', 'Prolog', 'is told by the text where extensions are shared'],
    ['a.ts', '<?xml version="1.0"?><!DOCTYPE TS>', 'XML', 'is told by the text where extensions are shared'],
    ['LICENSE', 'MIT', undefined, 'is unknown without a sign'],
    ['a.png', '', undefined, 'is unknown for other extensions'],
    ['bin/run', 'no shebang', undefined, 'is unknown without an interpreter'],
    ['.hidden/', '', undefined, 'is unknown for a folder'],
  ];
  for (const [path, text, name, why] of cases) {
    it(`${why}: ${path}`, () => assert.equal(languageOf(path, text)?.name, name));
  }
});

describe('The table of languages', () => {
  const names = LANGUAGES.map((language) => language.name);

  it('has each name once', () => assert.equal(new Set(names).size, names.length));

  it('has each extension, file name and interpreter once', () => {
    for (const key of ['extensions', 'names', 'interpreters'] as const) {
      const all = LANGUAGES.flatMap((language) => (language[key] ?? []).map(String));
      assert.deepEqual(all.filter((entry, index) => all.indexOf(entry) !== index), [], key);
    }
  });

  it('writes extensions in small letters and without a dot', () => {
    for (const extension of LANGUAGES.flatMap(({ extensions = [] }) => extensions)) assert.match(extension, /^[^.A-Z][^A-Z]*$/);
  });

  it('holds every language that a hint or an alias names', () => {
    for (const [, name] of AMBIGUOUS.flatMap(({ hints }) => hints)) assert.ok(names.includes(name), name);
    for (const { name, aliases = [] } of LANGUAGES) for (const alias of aliases) assert.equal(languageNamed(alias)?.name, name, alias);
  });
});
