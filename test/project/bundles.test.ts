import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { forbiddenImport, type ImportRequest } from '../../scripts/build/boundary.ts';
import type { Bundle } from '../../scripts/build/bundle.ts';
import { SHIPPED } from '../../scripts/build/bundles.ts';
import { makeBundles } from '../../scripts/build/make.ts';
import { buildOptions } from '../../scripts/build/options.ts';
import { startSize } from '../../scripts/build/start-size.ts';

function shipped(name: string): Bundle {
  const bundle = SHIPPED.find((bundle) => bundle.name === name);
  assert.ok(bundle, `no bundle is called ${name}`);
  return bundle;
}

describe('the boundary of a bundle', () => {
  const broken: readonly [why: string, bundle: Bundle, request: ImportRequest, message: RegExp][] = [
    ['core reaches vscode', shipped('extension'), { importer: 'src/core/snapshot.ts', written: 'vscode' }, /src\/core\/snapshot\.ts imports "vscode".*pure/],
    ['core reaches Node', shipped('extension'), { importer: 'src/core/snapshot.ts', written: 'node:fs' }, /imports "node:fs".*pure/],
    ['core reaches Node by its old name', shipped('cli'), { importer: 'src/core/snapshot.ts', written: 'path' }, /imports "path".*pure/],
    ['the scanner reaches vscode', shipped('extension'), { importer: 'src/workspace/scan.ts', written: 'vscode' }, /scanner is plain Node/],
    ['the command line reaches vscode', shipped('cli'), { importer: 'src/cli/main.ts', written: 'vscode' }, /runs without VS Code/],
    ['a dependency of the command line reaches vscode', shipped('cli'), { importer: 'node_modules/x/index.js', written: 'vscode' }, /"cli" runs without the vscode module/],
    ['a dependency of the webview reaches Node', shipped('dashboard'), { importer: 'node_modules/x/index.js', written: 'fs' }, /"dashboard" runs without Node/],
    ['the command line contains the editor', shipped('cli'), { importer: 'src/cli/main.ts', written: '../editor/tree.ts', file: 'src/editor/tree.ts' }, /must not contain src\/editor\//],
    ['the webview contains the core', shipped('dashboard'), { importer: 'src/webview/main.ts', written: '../core/snapshot.ts', file: 'src/core/snapshot.ts' }, /must not contain src\/core\//],
  ];
  for (const [why, bundle, request, message] of broken) {
    it(`is broken where ${why}`, () => assert.match(forbiddenImport(bundle, request) ?? '', message));
  }

  const sound: readonly [why: string, bundle: Bundle, request: ImportRequest][] = [
    ['the editor imports vscode', shipped('extension'), { importer: 'src/editor/tree.ts', written: 'vscode' }],
    ['the scanner imports Node', shipped('scan-worker'), { importer: 'src/workspace/scan.ts', written: 'node:worker_threads' }],
    ['core imports a pure library', shipped('cli'), { importer: 'src/core/model/parse.ts', written: 'yaml' }],
    ['the command line imports core', shipped('cli'), { importer: 'src/cli/main.ts', written: '../core/snapshot.ts', file: 'src/core/snapshot.ts' }],
  ];
  for (const [why, bundle, request] of sound) {
    it(`holds where ${why}`, () => assert.equal(forbiddenImport(bundle, request), undefined));
  }
});

describe('making a bundle', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'vision-bundles-'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  async function write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }

  it('fails at the import that crosses its boundary, and names the line', async () => {
    await write('src/cli/main.ts', "import { tree } from '../shared.ts';\ntree();\n");
    await write('src/shared.ts', "\nimport * as vscode from 'vscode';\nexport const tree = () => vscode;\n");
    await assert.rejects(makeBundles(root, [shipped('cli')]), (error: Error) => {
      assert.match(error.message, /"cli" runs without the vscode module/);
      assert.match(error.message, /src\/shared\.ts:2/);
      return true;
    });
  });

  it('keeps the dashboard small enough to be there at once: 500 KB with all its libraries', async () => {
    const project = join(import.meta.dirname, '../..');
    const bundle = { ...shipped('dashboard'), output: { file: join(root, 'dashboard.js') } };
    await makeBundles(project, [bundle]);
    const { size } = await stat(join(root, 'dashboard.js'));
    assert.ok(size <= 500 * 1024, `${(size / 1024).toFixed(1)} KB`);
  });

  it('fails at such an import in a part that is loaded on demand, too', async () => {
    await write('src/extension.ts', "export const later = () => import('./editor/part.ts');\n");
    await write('src/editor/part.ts', "export { run } from '../cli/run.ts';\n");
    await write('src/cli/run.ts', 'export const run = 1;\n');
    await assert.rejects(makeBundles(root, [shipped('extension')]), /"extension" must not contain src\/cli\//);
  });

  it('leaves no part of an earlier build behind', async () => {
    await write('src/extension.ts', "export const later = () => import('./editor/part.ts');\n");
    await write('src/editor/part.ts', 'export const run = 1;\n');
    await makeBundles(root, [shipped('extension')]);
    await write('src/editor/part.ts', 'export const run = 2;\n');
    await makeBundles(root, [shipped('extension')]);
    const parts = await readdir(join(root, 'dist/extension'));
    assert.deepEqual(parts.map((file) => file.replace(/-\w+\./, '.')).toSorted(), ['part.js', 'part.js.map']);
  });

  it('fails where the entry is missing, and names it', async () => {
    await assert.rejects(makeBundles(root, [shipped('cli')]), /src\/cli\/main\.ts is missing/);
  });
});

describe('what a start costs', () => {
  const output = (bytes: number, ...imports: Metafile['outputs'][string]['imports']) => ({ bytes, imports, inputs: {}, exports: [] });

  it('is the bundle and all that it imports at once, each file counted once, without what is loaded on demand', () => {
    const metafile: Metafile = {
      inputs: {},
      outputs: {
        'a.js': output(1, { path: 'b.js', kind: 'import-statement' }, { path: 'c.js', kind: 'import-statement' }, { path: 'd.js', kind: 'dynamic-import' }),
        'b.js': output(10, { path: 'c.js', kind: 'import-statement' }, { path: 'node:fs', kind: 'import-statement', external: true }),
        'c.js': output(100),
        'd.js': output(1000, { path: 'c.js', kind: 'import-statement' }),
      },
    };
    assert.equal(startSize(metafile, 'a.js'), 111);
  });

  it('is at most 400 KB for the extension', async () => {
    const root = join(import.meta.dirname, '../..');
    const { metafile } = await build({ ...buildOptions(root, shipped('extension')), metafile: true, write: false });
    const kilobytes = startSize(metafile, 'dist/extension.js') / 1024;
    assert.ok(kilobytes <= 400, `${kilobytes.toFixed(1)} KB`);
  });
});
