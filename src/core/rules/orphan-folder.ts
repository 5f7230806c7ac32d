import type { FolderCount } from '../trace/folder-counts.ts';
import { inFolder, type CodeRule } from './rule.ts';

export const orphanFolder: CodeRule = {
  id: 'orphan-folder',
  severity: 'information',
  looksAt: 'code',
  summary: 'A folder of code serves no roadmap item.',
  help: 'No initiative covers the folder and no comment in it names an item, so nobody can say why it exists. Map it to an initiative, or exempt it with a reason under `code.exempt`. Only the topmost such folder is reported, as deep as `code.depth` says.',
  *check({ trace }) {
    const orphaned = trace.folders().filter(isOrphaned);
    const names = new Set(orphaned.map(({ folder }) => folder));
    for (const { folder, files } of orphaned) {
      if (names.has(folder.slice(0, Math.max(0, folder.lastIndexOf('/'))))) continue;
      const count = files === 1 ? '1 file' : `${files} files`;
      yield inFolder(folder, `The folder ${folder} (${count}) serves no roadmap item: map it to an initiative, or exempt it with a reason.`);
    }
  },
};

function isOrphaned({ files, orphaned }: FolderCount): boolean {
  return files > 0 && orphaned === files;
}
