import { titleOf } from '../model/items.ts';
import type { Finding } from '../rules/finding.ts';
import type { Snapshot } from '../snapshot.ts';
import type { TextEdit } from '../text/edits.ts';
import { isClosed } from '../trace/code-state.ts';
import { servedItems } from './file-links.ts';
import { linkMarkerEdit } from './link-marker.ts';

/** An edit that mends a finding. */
export interface QuickFix {
  readonly title: string;
  readonly file: string;
  readonly edits: readonly TextEdit[];
  /** The one to take without thinking. */
  readonly preferred: boolean;
}

/** What can be done about a finding by an edit of its own file. */
export function quickFixes(snapshot: Snapshot, finding: Finding): QuickFix[] {
  const { rule, file, span, suggestion } = finding;
  if (rule === 'api-version-missing') {
    return [{ title: 'Add apiVersion: vision/v1', file, edits: [{ span: { start: 0, end: 0 }, newText: 'apiVersion: vision/v1\n' }], preferred: true }];
  }
  if (suggestion !== undefined) {
    return [{ title: `Change to "${suggestion}"`, file, edits: [{ span, newText: suggestion }], preferred: true }];
  }
  return rule === 'orphan-marker' ? linkFixes(snapshot, finding) : [];
}

/** Links to the open initiatives that the file serves; where there is one only, that is the likely one. */
function linkFixes(snapshot: Snapshot, { file, range }: Finding): QuickFix[] {
  const { line, column } = range.start;
  const markers = snapshot.trace?.scanOf(file)?.markers ?? [];
  const found = markers.find(({ marker: { place } }) => place.line === line && place.column === column);
  if (!found) return [];
  const likely = servedItems(snapshot, file).filter((item) => item.kind === 'initiative' && !isClosed(item));
  return likely.map((item) => ({ title: `Link to ${titleOf(item)} (${item.id})`, file, edits: [linkMarkerEdit(found.marker, item.id)], preferred: likely.length === 1 }));
}
