import { phrase } from '../text/phrase.ts';
import { orphanFolders } from '../trace/orphan-folders.ts';
import { inFolder, type CodeRule } from './rule.ts';

export const orphanFolder: CodeRule = {
  id: 'orphan-folder',
  severity: 'information',
  looksAt: 'code',
  summary: 'A folder of code serves no roadmap item.',
  help: 'No initiative covers the folder and no comment in it names an item, so nobody can say why it exists. Map it to an initiative, or exempt it with a reason under `code.exempt`. Only the topmost such folder is reported, as deep as `code.depth` says.',
  *check({ trace }) {
    for (const { folder, files } of orphanFolders(trace)) {
      const count = files === 1 ? phrase`${files} file` : phrase`${files} files`;
      yield inFolder(folder, phrase`The folder ${folder} (${count}) serves no roadmap item: map it to an initiative, or exempt it with a reason.`);
    }
  },
};
