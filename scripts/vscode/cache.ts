import { join, resolve } from 'node:path';
import { PROJECT_ROOT } from '../support/project-root.ts';

/** The folder that keeps downloaded editors and browsers, one sub-folder a version. */
export function cacheFolder(environment: NodeJS.ProcessEnv): string {
  return resolve(environment['VISION_VSCODE_CACHE'] ?? join(PROJECT_ROOT, '.vscode-test'));
}
