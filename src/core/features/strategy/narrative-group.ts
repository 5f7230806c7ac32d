import type { Snapshot } from '../../snapshot.ts';
import { formatCount } from '../format.ts';
import { joined, leaf, type TreeNode } from '../tree-node.ts';
import { visionPlace } from '../vision-place.ts';
import { groupNode } from './group-node.ts';

const PARTS = ['problem', 'vision', 'roadmap', 'impact', 'analogy'] as const;

const PART_WORDS: Readonly<Record<(typeof PARTS)[number], string>> = {
  problem: 'Problem',
  vision: 'Vision',
  roadmap: 'Roadmap',
  impact: 'Impact',
  analogy: 'Analogy',
};

/** The same in words for everyone. */
export function narrativeGroup(snapshot: Snapshot): TreeNode[] {
  const { say, vision } = snapshot;
  const { narrative } = vision.document;
  if (!narrative) return [];
  const written = PARTS.flatMap((part) => {
    const text = narrative[part]?.trim();
    return text ? [partNode(snapshot, narrative, part, say(PART_WORDS[part]), text)] : [];
  });
  const { notDoing = [] } = narrative;
  const left = notDoing.length === 0 ? [] : [partNode(snapshot, narrative, 'notDoing', say('What we leave'), notDoing.join('\n'), formatCount(notDoing.length, 'point', say))];
  const children = [...written, ...left];
  return [groupNode(snapshot, { id: 'narrative', label: say('Narrative'), description: formatCount(children.length, 'part', say), icon: 'narrative', section: 'narrative', children })];
}

function partNode(snapshot: Snapshot, narrative: object, part: string, label: string, text: string, count = ''): TreeNode {
  return leaf({
    id: `group/narrative/${part}`,
    label,
    description: count || text.replaceAll(/\s+/g, ' '),
    tooltip: text,
    icon: 'narrative',
    spoken: `${joined([label, count], ', ')}: ${text}`,
    action: { kind: 'open', place: visionPlace(snapshot, snapshot.vision.locations.key(narrative, part) ?? snapshot.vision.top) },
    kind: 'narrative',
  });
}
