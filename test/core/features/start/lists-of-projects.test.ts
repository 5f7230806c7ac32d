import assert from 'node:assert/strict';
import { bazelPackages } from '../../../../src/core/features/start/bazel-packages.ts';
import { cargoWorkspaces } from '../../../../src/core/features/start/cargo-workspaces.ts';
import { goWorkspaces } from '../../../../src/core/features/start/go-workspaces.ts';
import { gradleProjects } from '../../../../src/core/features/start/gradle-projects.ts';
import { mavenModules } from '../../../../src/core/features/start/maven-modules.ts';
import { npmWorkspaces } from '../../../../src/core/features/start/npm-workspaces.ts';
import { pnpmWorkspaces } from '../../../../src/core/features/start/pnpm-workspaces.ts';

type Cases = readonly (readonly [what: string, text: string, expected: readonly string[]])[];

function reads(name: string, read: (text: string) => string[], cases: Cases): void {
  describe(name, () => {
    for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(read(text), expected));
  });
}

reads('package.json', npmWorkspaces, [
  ['lists workspaces', '{ "name": "shop", "private": true, "workspaces": ["packages/*", "apps/web"] }', ['packages/*', 'apps/web']],
  ['lists them under packages as Yarn writes it', '{ "workspaces": { "packages": ["packages/*", "!packages/old"], "nohoist": ["**/jest"] } }', ['packages/*', '!packages/old']],
  ['has none', '{ "name": "shop", "version": "1.0.0" }', []],
  ['holds something else in their place', '{ "workspaces": [1, null, "a"] }', ['a']],
  ['cannot be read', '{ "workspaces": [', []],
  ['is no object', '"text"', []],
]);

reads('pnpm-workspace.yaml', pnpmWorkspaces, [
  ['lists packages', "# all of it\npackages:\n  - 'packages/*' # libraries\n  - apps/**\n  - '!**/test/**'\n\ncatalog:\n  react: ^19\n", ['packages/*', 'apps/**', '!**/test/**']],
  ['has none', 'onlyBuiltDependencies: [esbuild]\n', []],
  ['cannot be read', 'packages: [\n', []],
  ['is empty', '', []],
]);

reads('Cargo.toml', cargoWorkspaces, [
  ['lists members and what it leaves out', '[workspace]\nresolver = "2"\nmembers = [\n  "crates/*", # all\n  "xtask",\n]\nexclude = ["crates/old"]\n\n[workspace.dependencies]\nserde = { version = "1", features = ["derive"] }\n', ['crates/*', 'xtask', '!crates/old']],
  ['is of one crate', '[package]\nname = "pay"\nversion = "0.1.0"\n', []],
  ['cannot be read', '[workspace\n', []],
]);

reads('go.work', goWorkspaces, [
  ['uses a block', 'go 1.24\n\nuse (\n\t./cmd/pay // the gateway\n\t./lib\n\t"./with blank"\n)\n\nreplace example.org/x => ./x\n', ['./cmd/pay', './lib', './with blank']],
  ['uses one at a time', 'go 1.24\nuse ./a\nuse ./b\n', ['./a', './b']],
  ['uses none', 'go 1.24\n// use ./a\n', []],
]);

reads('pom.xml', mavenModules, [
  [
    'lists modules, those of profiles too',
    '<?xml version="1.0"?>\n<project xmlns="http://maven.apache.org/POM/4.0.0">\n  <modules>\n    <module>core</module>\n    <!-- <module>old</module> -->\n    <module> web/shop </module>\n    <module>a&amp;b</module>\n  </modules>\n  <profiles><profile><modules><module>it</module><module>core</module></modules></profile></profiles>\n</project>\n',
    ['core', 'web/shop', 'a&b', 'it'],
  ],
  ['names a file', '<modules><module>tools/pom-dev.xml</module></modules>', ['tools']],
  ['has none', '<project><artifactId>x</artifactId></project>', []],
]);

reads('settings.gradle', gradleProjects, [
  ['includes in Groovy', "rootProject.name = 'shop'\ninclude 'app', ':lib:pay'\n// include 'old'\ninclude 'tools',\n        'docs'\n", ['app', 'lib/pay', 'tools', 'docs']],
  ['includes in Kotlin', 'pluginManagement { repositories { maven("https://repo.example.org") } }\ninclude(":app")\ninclude(\n    ":core:model",\n    ":core:ui",\n)\n', ['app', 'core/model', 'core/ui']],
  ['moves projects', "include ':pay'\nproject(':pay').projectDir = new File(settingsDir, 'libs/payments')\n", ['libs/payments']],
  ['takes in other builds only', 'includeBuild("build-logic")\n', []],
  ['is commented out', '/* include(":app") */\n', []],
]);

describe('Bazel', () => {
  it('has the outermost packages of a repository with a root', () => {
    const files = ['MODULE.bazel', 'BUILD.bazel', 'pay/BUILD', 'pay/api/BUILD', 'pay-web/BUILD.bazel', 'docs/readme.md'];
    assert.deepEqual(bazelPackages(files), ['pay', 'pay-web']);
  });
  it('is not at home where only a file is called BUILD', () => assert.deepEqual(bazelPackages(['scripts/BUILD']), []));
});
