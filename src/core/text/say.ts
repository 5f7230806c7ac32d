/**
 * Says a text for people in their language: `{0}` stands for the first value. The English
 * text is the key of its translations, as with `vscode.l10n.t`, which has this shape.
 */
export type Say = (text: string, ...values: (string | number)[]) => string;

export const inEnglish: Say = (text, ...values) => text.replaceAll(/\{(\d+)\}/g, (gap, index) => String(values[Number(index)] ?? gap));
