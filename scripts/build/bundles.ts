import type { Bundle } from './bundle.ts';

/** What ships: `npm run build` makes these. */
export const SHIPPED: readonly Bundle[] = [
  {
    name: 'extension',
    entries: ['src/extension.ts'],
    output: { file: 'dist/extension.js' },
    platform: 'node',
    format: 'cjs',
    hosts: ['vscode', 'node'],
    without: ['src/cli/'],
    minify: true,
  },
  {
    name: 'cli',
    entries: ['src/cli/main.ts'],
    output: { file: 'dist/cli.js' },
    platform: 'node',
    format: 'cjs',
    hosts: ['node'],
    without: ['src/editor/', 'src/extension.ts', 'src/webview/'],
    minify: true,
    program: true,
  },
  {
    name: 'scan-worker',
    entries: ['src/workspace/scan-worker.ts'],
    output: { file: 'dist/scan-worker.js' },
    platform: 'node',
    format: 'cjs',
    hosts: ['node'],
    without: ['src/editor/', 'src/extension.ts', 'src/webview/', 'src/cli/'],
    minify: true,
  },
  {
    name: 'report',
    entries: ['src/report/report.ts'],
    output: { file: 'dist/report.js' },
    platform: 'node',
    format: 'cjs',
    hosts: ['node'],
    without: ['src/editor/', 'src/extension.ts', 'src/webview/', 'src/cli/', 'src/workspace/'],
    minify: true,
  },
  {
    name: 'dashboard',
    entries: ['src/webview/main.ts'],
    output: { file: 'dist/dashboard.js' },
    platform: 'browser',
    format: 'iife',
    hosts: [],
    without: ['src/core/', 'src/workspace/', 'src/editor/', 'src/extension.ts', 'src/cli/', 'src/report/'],
    minify: true,
  },
  {
    name: 'dashboard-style',
    entries: ['src/webview/styles/main.css'],
    output: { file: 'dist/dashboard.css' },
    platform: 'browser',
    format: 'iife',
    hosts: [],
    without: [],
    minify: true,
  },
];

/** The specs that run inside VS Code: `npm run test:host` makes this one too. */
export const HOST_TESTS: Bundle = {
  name: 'host-tests',
  entries: ['test/host/index.ts', 'test/host/**/*.test.ts'],
  output: { folder: 'out/test/host', base: 'test/host' },
  platform: 'node',
  format: 'cjs',
  hosts: ['vscode', 'node'],
  packages: ['mocha'],
  without: ['src/cli/', 'src/webview/'],
  minify: false,
};
