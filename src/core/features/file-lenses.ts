import { titleOf, type Item } from '../model/items.ts';
import type { Snapshot } from '../snapshot.ts';
import type { ResolvedMarker } from '../trace/resolve.ts';
import { servedItems } from './file-links.ts';
import { standingText } from './progress-text.ts';
import type { Lens } from './lens.ts';
import { objectivesOf } from './objectives-of.ts';
import { openItem } from './vision-place.ts';

const TOP = { line: 0, column: 0 };

/** What stands above the lines of a source file: what the file serves, and what each marker is for. */
export function fileLenses(snapshot: Snapshot, path: string): Lens[] {
  const { trace } = snapshot;
  if (!trace) return [];
  const markers = trace.scanOf(path)?.markers ?? [];
  return [...wholeFile(snapshot, path), ...markers.flatMap((marker) => ofMarker(snapshot, path, marker))];
}

function wholeFile(snapshot: Snapshot, path: string): Lens[] {
  const { say } = snapshot;
  const served = servedItems(snapshot, path);
  if (served.length > 0) return served.map((item) => servedLens(snapshot, item));
  switch (snapshot.trace?.stateOf(path)) {
    case 'orphaned':
      return [
        {
          at: TOP,
          kind: 'file',
          title: say('Serves no roadmap item: map its folder'),
          tooltip: say('No glob of vision.yaml covers this file and no @vision comment names an item.'),
          action: { kind: 'map-folder', file: path },
        },
      ];
    case 'exempt':
      return [{ at: TOP, kind: 'file', title: say('Exempt: {0}', snapshot.trace.ground.of(path).exempt?.because ?? ''), tooltip: say('vision.yaml says that this file needs no roadmap item.') }];
    default:
      return [];
  }
}

function servedLens(snapshot: Snapshot, item: Item): Lens {
  const { say } = snapshot;
  const objectives = objectivesOf(item, snapshot.vision.items).filter((objective) => objective !== item);
  const goal = objectives.map((objective) => titleOf(objective)).join(', ');
  return {
    at: TOP,
    kind: 'file',
    title: [say('Serves {0}', titleOf(item)), goal && `→ ${goal}`, standing(snapshot, item)].filter(Boolean).join(' '),
    tooltip: say('This file serves {0}. Click to see it in {1}.', item.id, snapshot.input.visionFile),
    action: openItem(snapshot, item),
  };
}

function ofMarker(snapshot: Snapshot, path: string, { marker, items, unknown }: ResolvedMarker): Lens[] {
  const { say } = snapshot;
  const at = { line: marker.place.line, column: marker.place.column };
  if (items.length > 0) {
    return items.map(({ item }) => ({
      at,
      kind: 'marker' as const,
      title: [say('For {0}', titleOf(item)), standing(snapshot, item)].filter(Boolean).join(' '),
      tooltip: say('This {0} serves {1}. Click to see it in {2}.', marker.tag, item.id, snapshot.input.visionFile),
      action: openItem(snapshot, item),
    }));
  }
  if (!snapshot.trace?.isInScope(path)) return [];
  const written = unknown[0];
  const title = written
    ? say('There is no roadmap item "{0}": link it', written.written.text)
    : say('Serves no roadmap item: link it');
  return [{ at, kind: 'marker', title, tooltip: say('Choose the roadmap item that this serves.'), action: { kind: 'link-marker', file: path, line: at.line } }];
}

/** `(2026-Q4 · 62 % · at risk)` */
function standing({ numbers, say }: Snapshot, item: Item): string {
  const parts = [item.kind === 'initiative' ? item.value.quarter : undefined, standingText(numbersOf(numbers, item), say)];
  const text = parts.filter(Boolean).join(' · ');
  return text && `(${text})`;
}

function numbersOf(numbers: Snapshot['numbers'], item: Item) {
  if (item.kind === 'initiative') return numbers.initiatives.get(item.id);
  return item.kind === 'objective' ? numbers.objectives.get(item.id) : undefined;
}
