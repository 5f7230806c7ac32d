import type { Severity } from '../../rules/severity.ts';
import type { Snapshot } from '../../snapshot.ts';
import { formatCount, formatRatio, UNKNOWN, type Status } from '../format.ts';
import type { Figure } from './report-document.ts';

const WELL: ReadonlySet<Status> = new Set<Status>(['on-track', 'achieved']);

/** Coverage, how many objectives and KPIs do well, the work under way, and what is wrong. */
export function keyFigures(snapshot: Snapshot): Figure[] {
  return [coverage(snapshot), objectives(snapshot), kpis(snapshot), initiatives(snapshot), findings(snapshot)];
}

function coverage({ say, trace }: Snapshot): Figure {
  const label = say('Coverage');
  if (!trace) return { label, value: UNKNOWN, note: say('the code is not read') };
  const { files, traced, ratio } = trace.coverage;
  return { label, value: formatRatio(ratio), note: files === 0 ? say('no code in scope') : say('{0} of {1} files have a reason', traced, files) };
}

function objectives({ say, vision, numbers }: Snapshot): Figure {
  const open = vision.items.ofKind('objective').filter(({ value: { status = 'open' } }) => status === 'open');
  const statuses = open.map(({ id }) => numbers.objectives.get(id)?.status ?? 'no-kpi');
  return { label: say('Open objectives on track'), ...wellOf(say, statuses) };
}

function kpis({ say, numbers }: Snapshot): Figure {
  const all = [...numbers.kpis.values()];
  const stale = all.filter((kpi) => kpi.stale).length;
  const figure = wellOf(say, all.map(({ status }) => status));
  return { label: say('KPIs on track'), ...figure, note: [figure.note, stale > 0 ? say('{0} stale', stale) : ''].filter(Boolean).join(', ') };
}

function wellOf(say: Snapshot['say'], statuses: readonly Status[]): Pick<Figure, 'value' | 'note'> {
  const well = statuses.filter((status) => WELL.has(status)).length;
  const offTrack = statuses.filter((status) => status === 'off-track' || status === 'missed').length;
  const atRisk = statuses.filter((status) => status === 'at-risk').length;
  const note = [offTrack > 0 ? say('{0} off track or missed', offTrack) : '', atRisk > 0 ? say('{0} at risk', atRisk) : ''].filter(Boolean).join(', ');
  return { value: statuses.length === 0 ? UNKNOWN : say('{0} of {1}', well, statuses.length), note };
}

function initiatives({ say, vision }: Snapshot): Figure {
  const all = vision.items.ofKind('initiative');
  const count = (state: string) => all.filter(({ value }) => value.status === state).length;
  return { label: say('Active initiatives'), value: String(count('active')), note: say('{0} planned, {1} done', count('planned'), count('done')) };
}

function findings({ say, findings: all }: Snapshot): Figure {
  const count = (severity: Severity) => all.filter((finding) => finding.severity === severity).length;
  const note = [formatCount(count('error'), 'error', say), formatCount(count('warning'), 'warning', say)].join(', ');
  return { label: say('Findings'), value: String(all.length), note };
}
