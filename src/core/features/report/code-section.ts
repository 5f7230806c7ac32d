import type { Snapshot } from '../../snapshot.ts';
import { CODE_STATES } from '../../trace/code-state.ts';
import { formatCount, formatRatio } from '../format.ts';
import type { Block, ReportSection } from './report-document.ts';

/** How much of the code has a reason, by its state, and the folders that have none. */
export function codeSection({ say, trace }: Snapshot): ReportSection {
  const section = { id: 'code', title: say('Code') };
  if (!trace || trace.coverage.files === 0) return { ...section, blocks: [] };
  const { files, traced, ratio, byState } = trace.coverage;
  const shares = CODE_STATES.map((state) => ({ state, label: say(state), files: byState[state] })).filter((share) => share.files > 0);
  const summary = say('{0} of the code has a reason: {1} of {2}.', formatRatio(ratio), traced, formatCount(files, 'file', say));
  return { ...section, blocks: [{ kind: 'coverage', summary, shares }, ...folderTable(say, trace)] };
}

function folderTable(say: Snapshot['say'], trace: NonNullable<Snapshot['trace']>): Block[] {
  const rows = trace
    .folders()
    .filter(({ orphaned }) => orphaned > 0)
    .toSorted((one, other) => other.orphaned - one.orphaned)
    .slice(0, MOST_FOLDERS)
    .map(({ folder, orphaned, stranded }) => [{ code: `${folder}/` }, String(orphaned), String(stranded)]);
  const head = [say('Folder'), say('Orphaned files'), say('Stranded files')];
  return rows.length === 0 ? [] : [{ kind: 'table', caption: say('Folders with files that serve nothing'), head, rows }];
}

/** More would be a list of the repository. */
const MOST_FOLDERS = 15;
