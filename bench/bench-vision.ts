const INITIATIVES = 50;

/**
 * A vision for any tree: 50 initiatives with three globs each, over the folders that hold most files.
 * @param paths of the tree, relative, with `/`
 */
export function benchVision(paths: readonly string[]): string {
  const folders = largestFolders(paths);
  const initiatives = Array.from({ length: INITIATIVES }, (_, index) => initiative(index, folders));
  return `${HEAD}initiatives:\n${initiatives.join('')}`;
}

/** Folders of the second level, those with most files first. */
function largestFolders(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = /^[^/]+\/[^/]+(?=\/)/.exec(path)?.[0];
    if (folder !== undefined) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([folder]) => folder);
}

function initiative(index: number, folders: readonly string[]): string {
  const [whole = 'src', part = 'lib'] = [folders[index % folders.length], folders[(index + INITIATIVES) % folders.length]];
  const globs = [whole, `${part}/**/*.[ch]`, index % 10 === 0 ? `**/*test-${index}*.c` : '!**/*.rst'];
  const status = ['active', 'planned', 'done', 'paused'][index % 4];
  return `  - { id: work-${index}, title: Work ${index}, objective: speed, owner: team, quarter: 2026-Q4, status: ${status}, code: ${JSON.stringify(globs)} }\n`;
}

const HEAD = `apiVersion: vision/v1
title: Bench
owner: team
objectives:
  - { id: speed, title: Be fast, owner: team, horizon: { start: 2026-10-01, end: 2027-12-31 } }
`;
