import { addEntry } from '../../model/edit/add-entry.ts';
import { isRefusal, type Refusal } from '../../model/edit/edit-result.ts';
import type { PlainValue } from '../../model/edit/plain-value.ts';
import { ID_PATTERN } from '../../model/schema/fields.ts';
import { quarterOf } from '../../progress/quarter.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { TextEdit } from '../../text/edits.ts';
import { isClosed } from '../../trace/code-state.ts';
import { linkMarkerEdit } from '../../trace/link-marker.ts';
import type { Marker } from '../../trace/marker.ts';
import { servedItems } from '../file-links.ts';
import { objectivesOf } from '../objectives-of.ts';

/** A new initiative: what it adds to the vision, and the link of the marker that it was made from. */
export interface NewInitiative {
  readonly id: string;
  readonly vision: readonly TextEdit[];
  readonly code: TextEdit;
}

const MOST_WORDS = 4;
const LONGEST_TITLE = 80;

/** Makes an initiative of what a marker says: proposed for this quarter, for the objective that its file serves, else the first open one. */
export function newInitiative(snapshot: Snapshot, path: string, marker: Marker): NewInitiative | Refusal {
  const id = freeId(snapshot, marker.message);
  const result = addEntry(snapshot.input.text, ['initiatives'], entryOf(snapshot, path, marker, id));
  return isRefusal(result) ? result : { id, vision: result.edits, code: linkMarkerEdit(marker, id) };
}

function entryOf(snapshot: Snapshot, path: string, { tag, message }: Marker, id: string): PlainValue {
  const objective = objectiveFor(snapshot, path);
  return {
    id,
    title: message.length > LONGEST_TITLE ? `${message.slice(0, LONGEST_TITLE).trimEnd()}…` : message || `${tag} in ${path}`,
    ...(objective === undefined ? {} : { objective }),
    owner: snapshot.vision.document.owner ?? '@you',
    quarter: quarterOf(snapshot.today, snapshot.numbers.settings.fiscalYearStart),
    status: 'proposed',
  };
}

function objectiveFor(snapshot: Snapshot, path: string): string | undefined {
  const { items } = snapshot.vision;
  const served = servedItems(snapshot, path).flatMap((item) => objectivesOf(item, items));
  return [...served, ...items.ofKind('objective')].find((objective) => !isClosed(objective))?.id;
}

/** The first words of a message as an id that nobody has yet. */
function freeId({ vision: { items } }: Snapshot, message: string): string {
  const words = message.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').match(/[a-z0-9]+/g) ?? [];
  const slug = words.slice(0, MOST_WORDS).join('-').slice(0, 40).replace(/-+$/, '');
  const base = ID_PATTERN.test(slug) ? slug : 'new-initiative';
  let id = base;
  for (let number = 2; items.has(id); number += 1) id = `${base}-${number}`;
  return id;
}
