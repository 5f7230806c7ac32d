/** Says a text of the page in the reader's language: `{0}` stands for the first value. The English text is the key of its translation. */
export type Say = (text: string, ...values: (string | number)[]) => string;

/** @param texts translations by English text, as the editor has them */
export function sayIn(texts: Readonly<Record<string, string>>): Say {
  return (text, ...values) => (texts[text] ?? text).replaceAll(/\{(\d+)\}/g, (gap, index) => String(values[Number(index)] ?? gap));
}
