import type { Snapshot } from '../../snapshot.ts';
import { storyPage } from '../dashboard/story.ts';
import type { Block, ReportSection } from './report-document.ts';

/** The narrative, for readers who build no software: it comes first. */
export function storySection(snapshot: Snapshot): ReportSection {
  const { say } = snapshot;
  const { chapters, notDoing } = storyPage(snapshot);
  const told = chapters.flatMap(({ title, text }): Block[] => [{ kind: 'heading', text: title }, { kind: 'prose', text }]);
  const left: Block[] = notDoing.length === 0 ? [] : [{ kind: 'heading', text: say('What we do not do') }, { kind: 'list', items: notDoing }];
  return { id: 'story', title: say('Story'), blocks: [...told, ...left] };
}
