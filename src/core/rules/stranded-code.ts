import { listed, phrase, type Phrase } from '../text/phrase.ts';
import { strandedFiles, type Reasons } from '../trace/stranded-files.ts';
import { onFiles } from './common/on-files.ts';
import type { CodeRule } from './rule.ts';

export const strandedCode: CodeRule = {
  id: 'stranded-code',
  severity: 'warning',
  looksAt: 'code',
  summary: 'Only cancelled work explains a folder or file.',
  help: 'The initiative was cancelled or its objective dropped, and the code stayed: it is still built, tested and read by everyone who comes by. Delete it, or say what it is for today by linking it to work that is open or done. A folder that holds nothing else is reported as a whole.',
  *check({ trace }) {
    const stranded = strandedFiles(trace);
    yield* onFiles(trace, [...stranded.keys()], (place, files) => {
      const reasons = named(new Set(files.map((file) => stranded.get(file))));
      return files.length === 1
        ? phrase`Only cancelled work explains ${place}: ${reasons}. Delete it, or link it to work that is open.`
        : phrase`Only cancelled work explains ${place} (${files.length} files): ${reasons}. Delete it, or link it to work that is open.`;
    });
  },
};

function named(reasons: Iterable<Reasons | undefined>): Phrase {
  const ids = [...new Set(Array.from(reasons).flatMap((items) => (items ?? []).map(({ id }) => id)))];
  return listed(ids.length > 3 ? [...ids.slice(0, 2), phrase`${ids.length - 2} more`] : ids);
}
