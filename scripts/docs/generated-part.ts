import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../support/project-root.ts';

/** A stretch of a Markdown file that is written by a program, between two comments. */
export interface GeneratedPart {
  readonly file: string;
  readonly name: string;
  readonly make: () => string;
}

/** What the file holds now, and what it should hold. */
export function compare({ file, name, make }: GeneratedPart): { readonly is: string; readonly shouldBe: string } {
  const is = readFileSync(join(PROJECT_ROOT, file), 'utf8');
  return { is, shouldBe: replacePart(is, name, make()) };
}

export function write(part: GeneratedPart): void {
  writeFileSync(join(PROJECT_ROOT, part.file), compare(part).shouldBe);
}

/** Replaces what stands between `<!-- begin name … -->` and `<!-- end name -->`. */
function replacePart(text: string, name: string, content: string): string {
  const pattern = new RegExp(`(<!-- begin ${name}[^>]*-->\n)[\\s\\S]*?(\n<!-- end ${name} -->)`);
  if (!pattern.test(text)) throw new Error(`there is no part "${name}" to replace`);
  return text.replace(pattern, (_, begin: string, end: string) => `${begin}${content}${end}`);
}
