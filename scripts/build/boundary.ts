import { isBuiltin } from 'node:module';
import type { Bundle, Host } from './bundle.ts';

/** An import as the bundler meets it; paths are relative to the root, with `/`. */
export interface ImportRequest {
  readonly importer: string;
  /** As written: `vscode`, `node:fs`, `yaml`, `./span.ts`. */
  readonly written: string;
  /** The file that a relative import means. */
  readonly file?: string;
}

interface Fence {
  readonly folder: string;
  readonly never: readonly Host[];
  readonly because: string;
}

const FENCES: readonly Fence[] = [
  { folder: 'src/core/', never: ['vscode', 'node'], because: 'the core is pure: no vscode, no Node' },
  { folder: 'src/workspace/', never: ['vscode'], because: 'the scanner is plain Node' },
  { folder: 'src/cli/', never: ['vscode'], because: 'the command line runs without VS Code' },
  { folder: 'src/webview/', never: ['vscode', 'node'], because: 'the webview is browser code' },
  { folder: 'src/charts/', never: ['vscode', 'node'], because: 'charts are drawn in the browser and for the report' },
  { folder: 'src/report/', never: ['vscode'], because: 'the report is made without VS Code' },
];

const HOST_NAMES: Record<Host, string> = { vscode: 'the vscode module', node: "Node's built-in modules" };

/**
 * Says why an import may not be part of a bundle, or nothing where it may.
 * The linter checks folders file by file; this sees what really ends up in a bundle, dependencies included.
 */
export function forbiddenImport(bundle: Pick<Bundle, 'name' | 'hosts' | 'without'>, request: ImportRequest): string | undefined {
  const host = hostOf(request.written);
  if (host !== undefined) return forbiddenHost(bundle, request, host);
  const folder = bundle.without.find((folder) => request.file?.startsWith(folder));
  return folder && `The bundle "${bundle.name}" must not contain ${folder}, but ${request.importer} imports ${request.file}.`;
}

function forbiddenHost(bundle: Pick<Bundle, 'name' | 'hosts'>, request: ImportRequest, host: Host): string | undefined {
  const fence = FENCES.find((fence) => request.importer.startsWith(fence.folder) && fence.never.includes(host));
  if (fence) return `${request.importer} imports "${request.written}", but ${fence.because}.`;
  if (bundle.hosts.includes(host)) return undefined;
  return `${request.importer} imports "${request.written}", but the bundle "${bundle.name}" runs without ${HOST_NAMES[host]}.`;
}

function hostOf(written: string): Host | undefined {
  if (written === 'vscode') return 'vscode';
  return isBuiltin(written) ? 'node' : undefined;
}
