import * as vscode from 'vscode';
import type { RowIcon } from '../../core/features/tree-node.ts';

/** Every status has a shape of its own; the colour only repeats what the shape says. No arrows: many a number is good when it falls. */
const ICONS: Readonly<Record<RowIcon, readonly [shape: string, colour?: string]>> = {
  achieved: ['star-full', 'charts.green'],
  'on-track': ['pass', 'charts.green'],
  'at-risk': ['warning', 'charts.yellow'],
  'off-track': ['error', 'charts.red'],
  missed: ['circle-slash', 'charts.red'],
  'not-started': ['circle-large-outline'],
  'no-data': ['question'],
  'no-kpi': ['dash'],
  stopped: ['archive'],
  hypothesis: ['beaker'],
  folder: ['folder'],
  file: ['file'],
  marker: ['checklist'],
  glob: ['regex'],
  owner: ['person'],
  quarter: ['calendar'],
  landscape: ['telescope'],
  scenario: ['git-branch'],
  signpost: ['eye'],
  decision: ['law'],
  narrative: ['book'],
  feedback: ['comment-discussion'],
  review: ['history'],
  insight: ['lightbulb'],
  note: ['note'],
  group: ['layers'],
};

export function rowIcon(icon: RowIcon): vscode.ThemeIcon {
  const [shape, colour] = ICONS[icon];
  return new vscode.ThemeIcon(shape, colour === undefined ? undefined : new vscode.ThemeColor(colour));
}
