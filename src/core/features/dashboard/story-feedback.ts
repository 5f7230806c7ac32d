import { titleOf, type Item } from '../../model/items.ts';
import type { Feedback } from '../../model/vision.ts';
import type { Snapshot } from '../../snapshot.ts';
import { namedBy, type NamedItem } from './named-item.ts';

type FeedbackItem = Extract<Item, { kind: 'feedback' }>;

/** What somebody said. */
export interface StoryVoice extends NamedItem {
  readonly by: string;
  readonly date: string | null;
  readonly stance: NonNullable<Feedback['stance']> | null;
  readonly stanceText: string;
  readonly status: NonNullable<Feedback['status']>;
  readonly statusText: string;
  readonly about: readonly NamedItem[];
  /** Empty where nobody has answered. */
  readonly response: string;
  /** What was changed because of it. */
  readonly changed: readonly NamedItem[];
}

/** What one function says: product, sales, finance, or any other. */
export interface FeedbackGroup {
  readonly from: string;
  /** Newest first. */
  readonly voices: readonly StoryVoice[];
}

/** Feedback by function, in the order in which the document first names them. */
export function storyFeedback(snapshot: Snapshot): FeedbackGroup[] {
  const items = snapshot.vision.items.ofKind('feedback');
  const functions = [...new Set(items.map(functionOf))];
  return functions.map((from) => ({
    from,
    voices: items.filter((item) => functionOf(item) === from).toSorted((a, b) => ((a.value.date ?? '') > (b.value.date ?? '') ? -1 : 1)).map((item) => ({ id: item.id, title: titleOf(item), ...voiceOf(snapshot, item.value) })),
  }));
}

function functionOf({ value }: FeedbackItem): string {
  return value.from ?? '…';
}

function voiceOf({ vision, say }: Snapshot, { by = '', date, stance, status = 'open', about = [], response = '', changed = [] }: Feedback): Omit<StoryVoice, keyof NamedItem> {
  return {
    by,
    date: date ?? null,
    stance: stance ?? null,
    stanceText: stance ? say(stance) : '',
    status,
    statusText: say(status),
    about: about.map((id) => namedBy(vision, id)),
    response: response.trim(),
    changed: changed.map((id) => namedBy(vision, id)),
  };
}
