import { phrase, type Phrase } from '../../text/phrase.ts';
interface SyntaxError {
  readonly code: string;
  readonly message: string;
}

export const COLON_MISSING = phrase`A colon is missing here: a key and its value are written as "key: value".`;

/** What the library says, by its code or words, and what that most often means to a person. */
const ADVICE: readonly (readonly [told: RegExp, advice: Phrase])[] = [
  [/^TAB_AS_INDENT/, phrase`A tab indents this line: YAML wants spaces.`],
  [/Missing closing "/, phrase`A quote is opened and never closed: add the closing ".`],
  [/Missing closing '/, phrase`A quote is opened and never closed: add the closing '.`],
  [/end with a \]/, phrase`A bracket is opened and never closed: add the closing ].`],
  [/end with a \}/, phrase`A bracket is opened and never closed: add the closing }.`],
  [/followed by map values/, COLON_MISSING],
  [/^MULTILINE_IMPLICIT_KEY/, COLON_MISSING],
  [/^BLOCK_AS_IMPLICIT_KEY Nested mappings/, phrase`A text with a colon and a blank in it must stand in quotes.`],
  [/^RESOURCE_EXHAUSTION/, phrase`This is nested too deeply to be read.`],
];

/** A syntax error in words that say what to do. */
export function syntaxAdvice({ code, message }: SyntaxError): Phrase {
  const told = `${code} ${message}`;
  return ADVICE.find(([pattern]) => pattern.test(told))?.[1] ?? phrase`This is not YAML: ${quotedShortly(message).replace(/\.$/, '')}.`;
}

/** Some messages quote all of the text that is wrong. */
function quotedShortly(message: string): string {
  return message.replace(/"(.{60}).+"$/s, '"$1…"');
}
