import { relative, resolve, sep } from 'node:path';
import type { OnResolveArgs, Plugin } from 'esbuild';
import { forbiddenImport, type ImportRequest } from './boundary.ts';
import type { Bundle } from './bundle.ts';

/** Fails a build at the first import that its bundle may not have, pointing at the line. */
export function boundaryPlugin(root: string, bundle: Bundle): Plugin {
  return {
    name: 'boundary',
    setup(build) {
      build.onResolve({ filter: /.*/ }, (asked) => {
        const text = forbiddenImport(bundle, requestOf(root, asked));
        return text === undefined ? undefined : { errors: [{ text }] };
      });
    },
  };
}

function requestOf(root: string, asked: OnResolveArgs): ImportRequest {
  const request = { importer: fromRoot(root, asked.importer), written: asked.path };
  if (!asked.path.startsWith('.')) return request;
  return { ...request, file: fromRoot(root, resolve(asked.resolveDir, asked.path)) };
}

function fromRoot(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}
