import type { Snapshot } from '../../snapshot.ts';
import { formatCount, formatRatio } from '../format.ts';
import type { TreeNode } from '../tree-node.ts';
import { inlineMarkdown } from './inline-markdown.ts';
import type { OrphanOptions } from './orphan-options.ts';
import { orphanTree } from './orphan-tree.ts';

/** What the Orphaned Work view shows, as Markdown to pass on. */
export function orphanReport(snapshot: Snapshot, options: OrphanOptions): string {
  const { say, today, vision, trace } = snapshot;
  const title = say('Orphaned work: {0}', vision.document.title ?? '');
  const { files = 0, traced = 0, ratio } = trace?.coverage ?? {};
  const covered = say('{0} of the code has a reason ({1} of {2}) on {3}.', formatRatio(ratio), traced, formatCount(files, 'file', say), today);
  const groups = orphanTree(snapshot, options);
  const sections = groups.length === 0 ? [say('Nothing is orphaned.')] : groups.map(section);
  return `${[`# ${inlineMarkdown(title)}`, inlineMarkdown(covered), ...sections].join('\n\n')}\n`;
}

function section({ label, description, children }: TreeNode): string {
  return [`## ${inlineMarkdown(label)}`, inlineMarkdown(description), children.flatMap((node) => entry(node, '')).join('\n')].join('\n\n');
}

function entry(node: TreeNode, indent: string): string[] {
  const words = [node.label, whereabouts(node)].filter(Boolean).map(inlineMarkdown).join(': ');
  return [`${indent}- ${words}`, ...node.children.flatMap((child) => entry(child, `${indent}  `))];
}

/** A marker and a file are named by their whole path. */
function whereabouts({ kind, description, path, action }: TreeNode): string {
  if (kind === 'orphan-file') return path ?? description;
  return kind === 'marker' && action?.kind === 'open' ? `${action.place.file}:${action.place.range.start.line + 1}` : description;
}
