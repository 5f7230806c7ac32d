import { Composer, Lexer, Parser, type CST, type Document } from 'yaml';
import { phrase, type Phrase } from '../../text/phrase.ts';

/** What a document of ten thousand lines has, where it cannot be read in pieces. A hostile text of megabytes stops here. */
const MAX_LEXEMES = 300_000;
const MAX_DEPTH = 200;
/** The library makes an error of each wrong backslash. */
const MAX_WRONG_ESCAPES = 1000;
const WRONG_ESCAPE = /\\[^0abtnevfrNLPxuU "/\\\t\r\n_]/;

export interface Composed {
  /** Undefined where there is nothing but blanks and comments. */
  readonly document: Document | undefined;
  /** Where a second document begins. */
  readonly second: number | undefined;
}

export interface NotComposed {
  readonly message: Phrase;
  readonly offset: number;
}

/** The first YAML document of a text as a syntax tree, or why no tree is made of it. */
export function composeFirst(text: string): Composed | NotComposed {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    if (lexemes > MAX_LEXEMES) return { message: phrase`From here on this is too much to be read.`, offset: parser.offset };
    if (parser.stack.length > MAX_DEPTH) return { message: phrase`From here on this is nested too deeply to be read.`, offset: parser.offset };
    if (isHopeless(lexeme)) return { message: phrase`The backslashes in these quotes begin no character: write each of them twice.`, offset: parser.offset };
    tokens.push(...parser.next(lexeme));
  }
  tokens.push(...parser.end());
  return compose(tokens);
}

/** Whether a text in double quotes has thousands of wrong escapes. */
function isHopeless(lexeme: string): boolean {
  return lexeme.length > MAX_WRONG_ESCAPES && lexeme.startsWith('"') && lexeme.split(WRONG_ESCAPE, MAX_WRONG_ESCAPES).length === MAX_WRONG_ESCAPES;
}

function compose(tokens: readonly CST.Token[]): Composed {
  const isDocument = ({ type }: CST.Token) => type === 'document';
  const first = tokens.findIndex(isDocument);
  const next = first === -1 ? undefined : tokens.slice(first + 1).find(isDocument);
  const own = next ? tokens.slice(0, tokens.indexOf(next)) : tokens;
  const composer = new Composer({ prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
  const [document] = composer.compose(own);
  return { document, second: next?.offset };
}
