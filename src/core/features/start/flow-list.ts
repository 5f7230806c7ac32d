import { scalarText } from '../../model/edit/scalar-text.ts';

/** Texts as YAML in brackets: `[services, "apps/*"]`. */
export function flowList(texts: readonly string[]): string {
  return `[${texts.map((text) => scalarText(text, true)).join(', ')}]`;
}
