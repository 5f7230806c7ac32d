import { previewCheckIn, previewLine } from '../../core/features/kpi/check-in-preview.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { CheckInPreview } from '../../webview/protocol.ts';
import { readTyped } from '../commands/check-in-answers.ts';

/** What a value typed on the dashboard would make of its KPI and of all that counts on it. */
export function checkInPreview(snapshot: Snapshot, kpi: string, typed: string): CheckInPreview {
  const read = readTyped(snapshot, kpi, typed);
  if ('problem' in read) return { kind: 'preview', kpi, typed, problem: read.problem, lines: [] };
  const preview = previewCheckIn(snapshot, kpi, { date: snapshot.today, value: read.value }, read.reading);
  return { kind: 'preview', kpi, typed, problem: null, lines: [previewLine(preview), ...preview.items] };
}
