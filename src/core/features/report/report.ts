import type { Snapshot } from '../../snapshot.ts';
import { chartWords } from './chart-words.ts';
import { codeSection } from './code-section.ts';
import { findingsSection } from './findings-section.ts';
import { keyFigures } from './key-figures.ts';
import { kpisSection } from './kpis-section.ts';
import { landscapeSection } from './landscape-section.ts';
import { objectivesSection } from './objectives-section.ts';
import type { ReportDocument, ReportSection } from './report-document.ts';
import { reviewsSection } from './reviews-section.ts';
import { roadmapSection } from './roadmap-section.ts';
import { scenariosSection } from './scenarios-section.ts';
import { storySection } from './story-section.ts';

/** In their order: first what everybody reads, last what is to be mended. */
const SECTIONS: readonly ((snapshot: Snapshot) => ReportSection)[] = [
  storySection,
  landscapeSection,
  objectivesSection,
  kpisSection,
  roadmapSection,
  scenariosSection,
  reviewsSection,
  codeSection,
  findingsSection,
];

/** All that there is to report of a snapshot; a section without content is left out. */
export function reportOf(snapshot: Snapshot): ReportDocument {
  const { say, today, vision, input } = snapshot;
  const { title, owner, updated, description } = vision.document;
  return {
    title: title ?? input.visionFile,
    today,
    dateLine: say('As of {0}', today),
    facts: [owner ?? '', updated ? say('updated {0}', updated) : ''].filter(Boolean),
    description: description ?? '',
    figures: keyFigures(snapshot),
    sections: SECTIONS.map((section) => section(snapshot)).filter(({ blocks }) => blocks.length > 0),
    words: { language: say('en'), contents: say('Contents'), chart: chartWords(say) },
  };
}
