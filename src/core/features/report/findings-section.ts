import type { Finding } from '../../rules/finding.ts';
import type { Severity } from '../../rules/severity.ts';
import type { Snapshot } from '../../snapshot.ts';
import { formatCount } from '../format.ts';
import type { Block, ReportSection } from './report-document.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** All that is wrong, the worst first: a table for each severity. Findings are English everywhere. */
export function findingsSection({ say, findings }: Snapshot): ReportSection {
  const tables = SEVERITIES.flatMap((severity): Block[] => {
    const found = findings.filter((finding) => finding.severity === severity);
    const head = [say('Place'), say('Finding'), say('Rule')];
    return found.length === 0 ? [] : [{ kind: 'table', caption: captionOf(say, severity, found.length), head, rows: found.map(rowOf) }];
  });
  const blocks: Block[] = tables.length === 0 ? [{ kind: 'text', text: say('Nothing is wrong.') }] : tables;
  return { id: 'findings', title: say('Findings'), blocks };
}

function captionOf(say: Snapshot['say'], severity: Severity, count: number): string {
  switch (severity) {
    case 'error':
      return formatCount(count, 'error', say);
    case 'warning':
      return formatCount(count, 'warning', say);
    case 'information':
      return say('{0} information', count);
    case 'hint':
      return formatCount(count, 'hint', say);
  }
}

function rowOf({ file, site, range, message, rule }: Finding) {
  const place = site === 'folder' ? `${file}/` : `${file}:${range.start.line + 1}`;
  return [{ code: place }, message, { code: rule }];
}
