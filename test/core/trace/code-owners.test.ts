import assert from 'node:assert/strict';
import { CodeOwners } from '../../../src/core/trace/code-owners.ts';

describe('the owners of a file, by CODEOWNERS', () => {
  for (const [rule, path, owned] of [
    ['*', 'a.ts', true],
    ['*', 'deep/er/a.ts', true],
    ['*.js', 'deep/a.js', true],
    ['*.js', 'deep/a.ts', false],
    ['/build/logs/', 'build/logs/a/b.txt', true],
    ['/build/logs/', 'x/build/logs/a.txt', false],
    ['docs/*', 'docs/a.md', true],
    ['docs/*', 'docs/deep/a.md', false],
    ['docs/*', 'x/docs/a.md', false],
    ['apps/', 'apps/a.ts', true],
    ['apps/', 'x/apps/deep/a.ts', true],
    ['/docs/', 'docs/deep/a.md', true],
    ['/apps/github', 'apps/github/a.ts', true],
    ['/apps/github', 'apps/github', true],
    ['/apps/github', 'apps/github-tools/a.ts', false],
    ['**/logs', 'deep/logs/a.txt', true],
    ['**/logs', 'logs/a.txt', true],
    ['/a/**/b', 'a/x/y/b/c.ts', true],
    ['Makefile', 'infra/Makefile', true],
    ['.env', 'apps/.env', true],
    ['with\\ blank/a.ts', 'with blank/a.ts', true],
  ] as const) {
    it(`${rule} ${owned ? 'hold' : 'do not hold'} ${path}`, () => {
      assert.deepEqual(new CodeOwners(`${rule} @us`).ownersOf(path), owned ? ['@us'] : []);
    });
  }

  it('are those of the last rule that matches', () => {
    const owners = new CodeOwners('* @all\n/apps/ @apps me@example.org\n/apps/free\n');
    assert.deepEqual(owners.ownersOf('a.ts'), ['@all']);
    assert.deepEqual(owners.ownersOf('apps/a.ts'), ['@apps', 'me@example.org']);
    assert.deepEqual(owners.ownersOf('apps/free/a.ts'), []);
  });

  it('are not taken from comments', () => {
    assert.deepEqual(new CodeOwners('# * @all\n*.ts @us # not @them\n').ownersOf('a.ts'), ['@us']);
  });

  it('are those of the heading where a rule names none', () => {
    const owners = new CodeOwners('[Pay] @pay\n/pay/\n/pay/web/ @web\n^[Docs][2]\n/docs/\n');
    assert.deepEqual(['pay/a.ts', 'pay/web/a.ts', 'docs/a.md'].map((path) => owners.ownersOf(path)), [['@pay'], ['@web'], []]);
  });

  it('are nobody where a line is no pattern', () => {
    assert.deepEqual(new CodeOwners('../up @us\n\n').ownersOf('a.ts'), []);
  });
});
