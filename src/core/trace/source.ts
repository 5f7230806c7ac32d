import type { Language } from './languages/language.ts';
import { languageOf } from './languages/language-of.ts';
import { languageOfCell } from './notebook/cell-language.ts';

/** What tells the language of a text. */
export interface Source {
  /** With `/`; only its last parts tell the language. */
  readonly path: string;
  /** Where the text is one cell of a notebook: what the editor calls its language. */
  readonly cellLanguage?: string | undefined;
}

export function languageOfSource({ path, cellLanguage }: Source, text: string): Language | undefined {
  return cellLanguage === undefined ? languageOf(path, text) : languageOfCell(cellLanguage, text);
}
