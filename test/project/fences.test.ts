import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const BIN = join(ROOT, 'node_modules/.bin');

/** Runs a tool on a copy of the project's settings and one file; gives what it said and whether it failed. */
function judged(tool: 'oxlint' | 'tsc', argv: readonly string[], path: string, text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'vision-fence-'));
  try {
    for (const settings of ['.oxlintrc.json', 'tsconfig.base.json', 'src/core/tsconfig.json']) cpSync(join(ROOT, settings), join(folder, settings));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    const { status, stdout, stderr } = spawnSync(join(BIN, tool), argv, { cwd: folder, encoding: 'utf8' });
    return { refused: status !== 0, said: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const USE = 'export const used = thing;\n';

describe('the import fences refuse', () => {
  const broken: readonly [what: string, path: string, text: string, said: RegExp][] = [
    ['vscode in core', 'src/core/model/a.ts', `import * as thing from 'vscode';\n${USE}`, /core is pure/],
    ['Node in core', 'src/core/trace/a.ts', `import thing from 'node:fs';\n${USE}`, /core is pure/],
    ['Node without its prefix in core', 'src/core/features/a.ts', `import thing from 'path';\n${USE}`, /core is pure/],
    ['a global of Node in core', 'src/core/rules/a.ts', 'export const used = process.env;\n', /process/],
    ['the console in core', 'src/core/a.ts', 'console.log(1);\n', /console/],
    ['the workspace in core', 'src/core/trace/a.ts', `import { thing } from '../../workspace/scanner.ts';\n${USE}`, /never imports outwards/],
    ['the rules in the model', 'src/core/model/a.ts', `import { thing } from '../rules/list.ts';\n${USE}`, /sits below/],
    ['the snapshot in the rules', 'src/core/rules/a.ts', `import { thing } from '../snapshot.ts';\n${USE}`, /sits below/],
    ['progress in trace', 'src/core/trace/a.ts', `import { thing } from '../progress/numbers.ts';\n${USE}`, /sits below/],
    ['vscode in the workspace', 'src/workspace/a.ts', `import * as thing from 'vscode';\n${USE}`, /plain Node/],
    ['the editor in the command line', 'src/cli/a.ts', `import { thing } from '../editor/ids.ts';\n${USE}`, /never meet/],
    ['the command line in the editor', 'src/editor/a.ts', `import { thing } from '../cli/run.ts';\n${USE}`, /never meet/],
    ['the webview in the editor, but for its protocol', 'src/editor/dashboard/a.ts', `import { thing } from '../../webview/shell.ts';\n${USE}`, /shares only webview\/protocol/],
    ['charts in the editor', 'src/editor/a.ts', `import { thing } from '../charts/kpi-chart.ts';\n${USE}`, /drawn by the webview and the report/],
    ['code of core in the protocol', 'src/webview/protocol.ts', `import { thing } from '../core/features/dashboard/roadmap.ts';\n${USE}`, /only types/],
    ['types of core in the protocol that are no page data', 'src/webview/protocol.ts', "import type { Snapshot } from '../core/snapshot.ts';\nexport type Used = Snapshot;\n", /only types of core\/features\/dashboard/],
    ['the webview in charts', 'src/charts/a.ts', `import { thing } from '../webview/shell.ts';\n${USE}`, /know nobody/],
    ['code of core in charts', 'src/charts/a.ts', `import { thing } from '../core/features/format.ts';\n${USE}`, /only types/],
    ['vscode in the report', 'src/report/a.ts', `import * as thing from 'vscode';\n${USE}`, /without VS Code/],
    ['the report in the webview', 'src/webview/a.ts', `import { thing } from '../report/html.ts';\n${USE}`, /shares only protocol/],
    ['the report in core', 'src/core/features/a.ts', `import { thing } from '../../report/html.ts';\n${USE}`, /never imports outwards/],
    ['core in the webview', 'src/webview/a.ts', `import { thing } from '../core/snapshot.ts';\n${USE}`, /shares only protocol/],
    ['any', 'src/core/a.ts', 'export const used: any = 1;\n', /no-explicit-any/],
  ];
  for (const [what, path, text, said] of broken) {
    it(what, () => {
      const result = judged('oxlint', ['--deny-warnings', path], path, text);
      assert.ok(result.refused, result.said);
      assert.match(result.said, said);
    });
  }

  it('and let an honest file pass', () => {
    const result = judged('oxlint', ['--deny-warnings', 'src/core/features/a.ts'], 'src/core/features/a.ts', `import { thing } from '../rules/list.ts';\n${USE}`);
    assert.ok(!result.refused, result.said);
  });
});

describe('the import fences let pass', () => {
  for (const [what, path, text] of [
    ['types of page data in the protocol', 'src/webview/protocol.ts', "import type { Roadmap } from '../core/features/dashboard/roadmap.ts';\nexport type Used = Roadmap;\n"],
    ['the protocol in the editor', 'src/editor/dashboard/a.ts', "import type { PageId } from '../../webview/protocol.ts';\nexport type Used = PageId;\n"],
    ['charts in the webview', 'src/webview/pages/a.ts', `import { thing } from '../../charts/kpi-chart.ts';\n${USE}`],
  ] as const) {
    it(what, () => {
      const result = judged('oxlint', ['--deny-warnings', path], path, text);
      assert.ok(!result.refused, result.said);
    });
  }
});

describe('the compiler refuses in core', () => {
  it('what only Node has', () => {
    const result = judged('tsc', ['-p', 'src/core'], 'src/core/a.ts', 'export const used = process.env;\n');
    assert.match(result.said, /Cannot find name 'process'/);
  });

  it('what only browsers have', () => {
    const result = judged('tsc', ['-p', 'src/core'], 'src/core/a.ts', 'export const used = document.title;\n');
    assert.match(result.said, /Cannot find name 'document'/);
  });
});
