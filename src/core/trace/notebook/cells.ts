import { entryOf, JsonReader, type JsonNode } from './json-reader.ts';
import { CellText } from './cell-text.ts';

/** A cell that holds code or prose. */
export interface Cell {
  /** Its number among all cells, base 0. */
  readonly index: number;
  /** The name of its language, as the notebook says it. */
  readonly language: string;
  readonly text: CellText;
}

/** The cells of a Jupyter notebook; none if the text is no notebook. */
export function cellsOf(text: string): Cell[] {
  const notebook = new JsonReader(text).read();
  const cells = entryOf(notebook, 'cells');
  const language = stringOf(text, entryOf(notebook, 'metadata', 'language_info', 'name'))
    ?? stringOf(text, entryOf(notebook, 'metadata', 'kernelspec', 'language')) ?? 'python';
  return cells?.kind === 'array' ? cells.items.flatMap((cell, index) => cellOf(text, cell, index, language)) : [];
}

function cellOf(text: string, cell: JsonNode, index: number, usual: string): Cell[] {
  const source = new CellText(text, stringsOf(entryOf(cell, 'source')));
  const type = stringOf(text, entryOf(cell, 'cell_type'));
  if (type === 'markdown') return [{ index, language: 'markdown', text: source }];
  if (type !== 'code') return [];
  const own = stringOf(text, entryOf(cell, 'metadata', 'vscode', 'languageId'));
  return [{ index, language: own ?? usual, text: source }];
}

/** A source is one string or a list of lines that keep their breaks. */
function stringsOf(source: JsonNode | undefined): JsonNode[] {
  if (source?.kind === 'array') return [...source.items];
  return source === undefined ? [] : [source];
}

function stringOf(text: string, node: JsonNode | undefined): string | undefined {
  return node?.kind === 'string' ? text.slice(node.start, node.end) : undefined;
}
