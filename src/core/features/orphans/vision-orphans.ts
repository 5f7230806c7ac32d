import { titleOf } from '../../model/items.ts';
import { globFlaws } from '../../rules/common/globs.ts';
import { initiativesWithoutCode } from '../../rules/common/without-code.ts';
import type { Snapshot } from '../../snapshot.ts';
import { sayPhrase } from '../../text/phrase.ts';
import type { Trace } from '../../trace/trace.ts';
import { formatCount } from '../format.ts';
import { initiativeNode } from '../strategy/initiative-node.ts';
import { joined, leaf, type TreeNode } from '../tree-node.ts';
import { visionPlace } from '../vision-place.ts';
import { orphanGroup } from './orphan-group.ts';

/** What the vision says and the code does not answer: active initiatives that no code serves, globs that match nothing. */
export function visionOrphans(snapshot: Snapshot, trace: Trace): TreeNode[] {
  return [...initiatives(snapshot, trace), ...globs(snapshot, trace)];
}

function initiatives(snapshot: Snapshot, trace: Trace): TreeNode[] {
  const { say } = snapshot;
  const found = initiativesWithoutCode(trace);
  if (found.length === 0) return [];
  const children = () => found.map((item) => leaf(initiativeNode(snapshot, item, { parent: 'initiatives', inQuarter: false })));
  return [orphanGroup({ id: 'initiatives', label: say('Initiatives without code'), description: formatCount(found.length, 'initiative', say), about: say('They are active, and no code serves them.'), icon: 'group', expanded: true, children })];
}

function globs(snapshot: Snapshot, trace: Trace): TreeNode[] {
  const { say } = snapshot;
  const flaws = [...globFlaws(trace)];
  if (flaws.length === 0) return [];
  const children = () =>
    flaws.map(({ glob, list, invalid }) => {
      const owner = list.initiative ? titleOf(list.initiative) : `code.${list.role}`;
      const why = invalid === undefined ? undefined : say('not valid: {0}', sayPhrase(say, invalid));
      return leaf({
        id: `globs/${glob.span.start}`,
        label: glob.text,
        description: joined([owner, why]),
        tooltip: joined([glob.text, owner, why], '\n'),
        icon: 'glob',
        spoken: joined([say('Glob {0}', glob.text), owner, why], ', '),
        action: { kind: 'open', place: visionPlace(snapshot, glob.span) },
        kind: 'glob',
      });
    });
  return [orphanGroup({ id: 'globs', label: say('Globs that match nothing'), description: formatCount(flaws.length, 'glob', say), about: say('No file has a name like them, or they are no globs.'), icon: 'glob', expanded: true, children })];
}
