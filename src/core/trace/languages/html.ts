import type { Embedded, Rule } from './language.ts';
import { block, raw, skip } from './rules.ts';

/** Attributes up to the end of a tag; their length is bounded to stay linear. */
const ATTRIBUTES = /((?:"[^"]{0,2000}"|'[^']{0,2000}'|[^"'>]){0,2000})/.source;

/** `<script>` and `<style>`: the language by `lang` or `type`, else the usual one. Data blocks hold no comments. */
function element(name: string, usual: string): Embedded {
  const letters = name.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
  return {
    kind: 'embed', open: new RegExp(`<${letters}\\b${ATTRIBUTES}>`), close: new RegExp(`</${letters}`),
    language: ([, attributes = '']) => declared(attributes) ?? usual,
  };
}

/** `type="text/x-coffeescript"` and `lang="coffeescript"` say the same; `module` says nothing. */
function declared(attributes: string): string | undefined {
  const value = /(?<![\w-])(?:lang|type)\s*=\s*["']?([\w+./-]+)/.exec(attributes)?.[1]?.toLowerCase();
  return value === undefined || value === 'module' ? undefined : value.replace(/^(?:text|application)\/(?:x-)?/, '');
}

/** Quotes in tags hold attributes, in text they are apostrophes. */
export const htmlRules: readonly Rule[] = [
  block('<!--', '-->'), element('script', 'javascript'), element('style', 'css'), { kind: 'push', open: /<(?=[A-Za-z])/, mode: 'tag' },
];

export const htmlModes: Readonly<Record<string, readonly Rule[]>> = {
  tag: [raw('"'), raw("'"), skip('=>'), { kind: 'pop', open: '>' }],
};

/** An embedded stretch of another language between two marks. */
export function embedded(open: RegExp, close: RegExp, language: string): Embedded {
  return { kind: 'embed', open, close, language: () => language };
}
