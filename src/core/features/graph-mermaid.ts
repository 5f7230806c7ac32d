import type { GraphNode, StrategyGraph } from './strategy-graph.ts';

/** The brackets that give a node its shape. */
const SHAPES = { objective: ['([', '])'], initiative: ['[', ']'], folder: ['[/', '/]'] } as const;

/** The graph as a Mermaid flowchart, which GitHub and many wikis draw where they show Markdown. */
export function graphMermaid({ title, nodes, edges }: StrategyGraph): string {
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
  const closed = nodes.filter((node) => node.closed).map(({ id }) => names.get(id));
  const lines = [
    '---',
    `title: ${JSON.stringify(plain(title))}`,
    '---',
    'flowchart LR',
    ...nodes.map((node) => `  ${names.get(node.id)}${shaped(node)}`),
    ...edges.map(({ from, to }) => `  ${names.get(from)} --> ${names.get(to)}`),
    ...(closed.length > 0 ? ['  classDef closed stroke-dasharray: 4', `  class ${closed.join(',')} closed`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function shaped({ kind, lines }: GraphNode): string {
  const [open, close] = SHAPES[kind];
  return `${open}"${lines.map(escaped).join('<br>')}"${close}`;
}

/** All but letters, digits and blanks as character codes, so that no text can mean anything to Mermaid or to HTML. */
function escaped(text: string): string {
  return plain(text).replace(/[^\p{L}\p{M}\p{N} .,/-]/gu, (character) => `#${character.codePointAt(0)};`);
}

function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
