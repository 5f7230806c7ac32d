import type { Language } from '../languages/language.ts';
import { languageNamed } from '../languages/language-of.ts';

/** `%%bash` at the top makes a cell a shell script; `%%time` and the like change no language. */
const MAGIC = /^%%(bash|sh|script|html|javascript|js|latex|markdown|perl|ruby|r|sql|svg|julia|cython|writefile|cpp|powershell)\b/i;

/** The language of a cell by its first line, else by the name that notebook or editor gives it. */
export function languageOfCell(name: string, text: string): Language | undefined {
  return languageNamed(MAGIC.exec(text)?.[1] ?? name);
}
