import type { Snapshot } from '../../snapshot.ts';
import { storyFeedback, type StoryVoice } from '../dashboard/story-feedback.ts';
import { storyReviews, type StoryReview } from '../dashboard/story-reviews.ts';
import { titlesOf } from './titles-of.ts';
import type { Block, Cell, ReportCard, ReportSection } from './report-document.ts';

/** What product, sales, finance and others said, and what the reviews decided, newest first. */
export function reviewsSection(snapshot: Snapshot): ReportSection {
  const { say } = snapshot;
  const rows = storyFeedback(snapshot).flatMap(({ from, voices }) => voices.map((voice) => voiceRow(from, voice)));
  const head = [say('Said'), say('From'), say('Date'), say('Stance'), say('About'), say('Answer'), say('State')];
  const reviews = storyReviews(snapshot);
  const blocks: Block[] = [
    ...(rows.length === 0 ? [] : [{ kind: 'table', caption: say('Feedback'), head, rows } as const]),
    ...(reviews.length === 0 ? [] : [{ kind: 'cards', cards: reviews.map((review) => reviewCard(say, review)) } as const]),
  ];
  return { id: 'reviews', title: say('Feedback and reviews'), blocks };
}

function voiceRow(from: string, { title, by, date, stanceText, about, response, statusText }: StoryVoice): Cell[] {
  return [title, [from, by].filter(Boolean).join(', '), date ?? '', stanceText, titlesOf(about), response, statusText];
}

function reviewCard(say: Snapshot['say'], { date, attendees, marketChanges, kpis, decisions, next }: StoryReview): ReportCard {
  const rows = decisions.map(({ about, decisionText, because }) => [about.title, decisionText, because]);
  const sentences = [
    { lead: say('Market'), text: marketChanges.join('; ') },
    { lead: say('KPIs'), text: kpis.map(({ kpi, note }) => (note ? `${kpi.title}: ${note}` : kpi.title)).join('; ') },
  ];
  return {
    title: say('Review of {0}', date),
    id: '',
    facts: [attendees.join(', '), next === null ? '' : say('next on {0}', next)].filter(Boolean),
    standing: null,
    progress: null,
    sentences: sentences.filter(({ text }) => text !== ''),
    tables: rows.length === 0 ? [] : [{ kind: 'table', caption: say('Decisions'), head: [say('About'), say('Decision'), say('Because')], rows }],
  };
}
