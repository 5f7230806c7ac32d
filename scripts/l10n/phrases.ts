const OPENING = /\bphrase`/g;

/** The texts of phrase`…` in a source, with `{0}` for each value. Those without a word or quote are the same in every language. */
export function phrasesIn(source: string): string[] {
  return Array.from(source.matchAll(OPENING), ({ index, 0: opening }) => templateAt(source, index + opening.length)).filter(hasWords);
}

/** The text of a template from behind its backquote on. */
function templateAt(source: string, start: number): string {
  let text = '';
  let gaps = 0;
  let at = start;
  while (at < source.length && source[at] !== '`') {
    if (source.startsWith('${', at)) {
      at = endOfValue(source, at + 2);
      text += `{${gaps}}`;
      gaps += 1;
    } else {
      text += source[at];
      at += 1;
    }
  }
  return text;
}

/** Behind the brace that closes a value; templates and braces may stand in it. */
function endOfValue(source: string, start: number): number {
  let depth = 1;
  let at = start;
  while (at < source.length && depth > 0) {
    if (source[at] === '`') at = endOfTemplate(source, at + 1);
    else {
      if (source[at] === '{') depth += 1;
      if (source[at] === '}') depth -= 1;
      at += 1;
    }
  }
  return at;
}

function endOfTemplate(source: string, start: number): number {
  let at = start;
  while (at < source.length && source[at] !== '`') at = source.startsWith('${', at) ? endOfValue(source, at + 2) : at + 1;
  return at + 1;
}

/** Whether there is anything to translate in a text beside its gaps; quotes differ from language to language. */
export function hasWords(text: string): boolean {
  return /[\p{L}"]/u.test(text.replaceAll(/\{\d+\}/g, ''));
}
