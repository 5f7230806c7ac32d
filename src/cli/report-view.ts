import { repositoryAround } from '../workspace/repository.ts';
import type { ReportView } from './check-report.ts';
import type { Io } from './io.ts';
import { pathsFrom, pathWithin } from './paths.ts';

/** How the reader of this run sees the files of a project. */
export function reportView(folder: string, { cwd, colour, env, version }: Io): ReportView {
  const root = rootOf(folder, env['GITHUB_WORKSPACE']);
  return { colour, version, fromHere: pathsFrom(cwd, folder), fromRoot: pathsFrom(root, folder) };
}

/** The checkout of a workflow, else the repository around, else the folder itself. */
function rootOf(folder: string, checkout: string | undefined): string {
  if (checkout && pathWithin(checkout, folder) !== undefined) return checkout;
  return repositoryAround(folder)?.root ?? folder;
}
