import assert from 'node:assert/strict';
import { codeAreas, defaultOwner, type CodeArea } from '../../../../src/core/features/start/code-areas.ts';
import { projectLists, projectsIn } from '../../../../src/core/features/start/projects.ts';

const projects = (files: readonly string[], texts: Readonly<Record<string, string>>) =>
  projectsIn([...files, ...Object.keys(texts)], new Map(Object.entries(texts))).map(({ folder, tool }) => `${folder} ${tool}`);

describe('the projects of a repository', () => {
  it('are the folders with a package.json that the patterns of npm mean', () => {
    const files = ['packages/a/package.json', 'packages/b/package.json', 'packages/notes/readme.md', 'packages/a/x/package.json', 'old/package.json'];
    assert.deepEqual(projects(files, { 'package.json': '{"workspaces":["packages/*","!packages/b"]}' }), ['packages/a npm']);
  });

  it('are found at any depth where the pattern says so', () => {
    assert.deepEqual(projects(['apps/a/b/package.json'], { 'pnpm-workspace.yaml': 'packages: ["apps/**"]' }), ['apps/a/b pnpm']);
  });

  it('lie below the folder whose file lists them', () => {
    const files = ['back/pay/Cargo.toml', 'back/api/Cargo.toml'];
    assert.deepEqual(projects(files, { 'back/Cargo.toml': '[workspace]\nmembers = ["pay"]' }), ['back/pay Cargo']);
  });

  it('are modules in modules with Maven', () => {
    const pom = (module: string) => `<modules><module>${module}</module></modules>`;
    assert.deepEqual(projects(['a/b/pom.xml'], { 'pom.xml': pom('a'), 'a/pom.xml': pom('b') }), ['a Maven', 'a/b Maven']);
  });

  it('need no file of their own with Gradle', () => {
    assert.deepEqual(projects(['core/model/src/A.kt', 'core/x.txt'], { 'settings.gradle.kts': 'include(":core:model", ":gone")' }), ['core/model Gradle']);
  });

  it('are modules of Go with and without go.work', () => {
    assert.deepEqual(projects(['cmd/pay/go.mod', 'lib/go.mod', 'go.mod'], { 'go.work': 'use ./cmd/pay' }), ['cmd/pay Go', 'lib Go']);
  });

  it('never climb out of the repository', () => {
    assert.deepEqual(projects(['a/package.json'], { 'package.json': '{"workspaces":["../a"]}' }), []);
  });

  it('are listed by files near the root, the shallowest read first', () => {
    assert.deepEqual(projectLists(['a/b/c/d/package.json', 'a/pom.xml', 'package.json', 'a/go.sum']), ['package.json', 'a/pom.xml']);
  });
});

describe('the code areas of a repository', () => {
  const files = ['readme.md', '.github/workflows/ci.yml', 'docs/a.md', ...range('services/pay', 4), ...range('services/ledger', 3), ...range('web', 2)];
  const shown = ({ folder, files: count, tool, owners }: CodeArea) => [folder, count, tool, ...owners].filter(Boolean).join(' ');
  const areas = (codeOwners?: string) => codeAreas({ files, projects: [{ folder: 'web', tool: 'npm' }], codeOwners }).map(shown);

  it('are its top folders, one level deeper where one holds most of the code', () => {
    assert.deepEqual(areas(), ['services 7', 'services/pay 4', 'services/ledger 3', 'web 2 npm', 'docs 1']);
  });

  it('say who owns them', () => {
    assert.deepEqual(areas('* @all\n/services/pay/ @rui @ana\n/docs @tom # words\n').slice(0, 2), ['services 7 @all', 'services/pay 4 @rui @ana']);
  });

  it('are also the folders that CODEOWNERS names', () => {
    const deep = [...files, 'docs/guides/start/a.md'];
    assert.ok(codeAreas({ files: deep, projects: [], codeOwners: '/docs/guides/ @tom\n*.md @all\n/gone/ @x\n' }).some(({ folder }) => folder === 'docs/guides'));
  });

  it('have a default owner where all files have one', () => {
    assert.equal(defaultOwner('/docs/ @tom\n* @acme/platform\n'), '@acme/platform');
    assert.equal(defaultOwner('/docs/ @tom\n'), undefined);
  });

  function range(folder: string, count: number): string[] {
    return Array.from({ length: count }, (_, index) => `${folder}/${index}.ts`);
  }
});
