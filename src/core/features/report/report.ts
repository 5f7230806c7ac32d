import type { Snapshot } from '../../snapshot.ts';
import { chartWords } from './chart-words.ts';
import { codeSection } from './code-section.ts';
import { findingsSection } from './findings-section.ts';
import { keyFigures } from './key-figures.ts';
import { kpisSection } from './kpis-section.ts';
import { objectivesSection } from './objectives-section.ts';
import { roadmapSection } from './roadmap-section.ts';
import type { ReportDocument } from './report-document.ts';

/** All that there is to report of a snapshot; a section without content is left out. */
export function reportOf(snapshot: Snapshot): ReportDocument {
  const { say, today, vision, input } = snapshot;
  const { title, owner, updated, description } = vision.document;
  const sections = [objectivesSection, kpisSection, roadmapSection, codeSection, findingsSection].map((section) => section(snapshot));
  return {
    title: title ?? input.visionFile,
    today,
    dateLine: say('As of {0}', today),
    facts: [owner ?? '', updated ? say('updated {0}', updated) : ''].filter(Boolean),
    description: description ?? '',
    figures: keyFigures(snapshot),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    words: { contents: say('Contents'), chart: chartWords(say) },
  };
}
