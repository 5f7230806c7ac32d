import type { Snapshot } from '../snapshot.ts';
import { nameOf } from '../text/path-parts.ts';
import type { Marker } from '../trace/marker.ts';
import { codePlace } from './code-place.ts';
import { leaf, type TreeNode } from './tree-node.ts';

/** A marker as a row that leads to its comment; `parent` is the id of the row above. */
export function markerNode({ say }: Pick<Snapshot, 'say'>, parent: string, path: string, marker: Marker): TreeNode {
  const line = marker.place.line + 1;
  const message = messageOf(marker);
  const label = `${marker.tag}: ${message || nameOf(path)}`;
  return leaf({
    id: `${parent}/marker/${path}:${line}:${marker.place.column}`,
    label,
    description: `${nameOf(path)}:${line}`,
    tooltip: `${path}:${line}\n${message}`,
    icon: 'marker',
    spoken: say('{0}, in {1}, line {2}', label, path, line),
    action: { kind: 'open', place: codePlace(path, marker.place) },
    kind: 'marker',
    path,
  });
}

/** Without brackets the ids stand in front of the message, up to the colon. */
function messageOf({ form, message }: Marker): string {
  return form === 'bare' ? message.slice(message.indexOf(':') + 1).trim() : message;
}
