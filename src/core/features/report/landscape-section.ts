import type { Snapshot } from '../../snapshot.ts';
import { storyLandscape, type StorySource, type StoryTrend } from '../dashboard/story-landscape.ts';
import { titlesOf } from './titles-of.ts';
import type { Block, Cell, ReportSection } from './report-document.ts';

/** What happens around us, and what it means for us. */
export function landscapeSection(snapshot: Snapshot): ReportSection {
  const { say } = snapshot;
  const section = { id: 'landscape', title: say('Landscape') };
  const landscape = storyLandscape(snapshot);
  if (!landscape) return { ...section, blocks: [] };
  const { updated, summary, trends } = landscape;
  const asOf: Block[] = updated === null ? [] : [{ kind: 'text', text: say('As of {0}', updated) }];
  const head = [say('Trend'), say('Kind'), say('What it means'), say('Answered by'), say('Sources')];
  const table: Block[] = trends.length === 0 ? [] : [{ kind: 'table', caption: say('Trends'), head, rows: trends.map(rowOf) }];
  return { ...section, blocks: [...asOf, ...summary.map((text): Block => ({ kind: 'prose', text })), ...table] };
}

function rowOf({ title, kindText, implication, objectives, sources }: StoryTrend): Cell[] {
  return [title, kindText, implication, titlesOf(objectives), sources.map(sourceText).join('; ')];
}

function sourceText({ title, url, date }: StorySource): string {
  const about = [url !== title ? url : null, date].flatMap((part) => part ?? []);
  return about.length === 0 ? title : `${title} (${about.join(', ')})`;
}
