import type { GraphNode, StrategyGraph } from './strategy-graph.ts';

const SHAPES = { objective: 'box, style="rounded,bold"', initiative: 'box', folder: 'folder' } as const;

/** The graph in Graphviz' language. */
export function graphDot({ title, nodes, edges }: StrategyGraph): string {
  const lines = [
    'digraph vision {',
    `  label=${quoted(title)};`,
    '  rankdir=LR;',
    ...nodes.map((node) => `  ${quoted(node.id)} [label=${label(node)}, shape=${SHAPES[node.kind]}${node.closed ? ', fontcolor=gray40, color=gray40' : ''}];`),
    ...edges.map(({ from, to }) => `  ${quoted(from)} -> ${quoted(to)};`),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function label({ lines }: GraphNode): string {
  return `"${lines.map(escaped).join('\\n')}"`;
}

function quoted(text: string): string {
  return `"${escaped(text)}"`;
}

/** Quotes and backslashes mean something to Graphviz; line breaks inside a text are blanks here. */
function escaped(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/["\\]/g, '\\$&');
}
