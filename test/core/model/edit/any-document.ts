import fc from 'fast-check';

/** A value together with how its author writes it. */
export type Written =
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null; readonly form: 'plain' | 'single' | 'double' | 'literal' }
  | { readonly kind: 'alias'; readonly nth: number }
  | { readonly kind: 'map'; readonly form: Form; readonly pairs: readonly Entry[]; readonly anchored: boolean }
  | { readonly kind: 'list'; readonly form: Form; readonly entries: readonly Entry[]; readonly anchored: boolean };

type Form = 'block' | 'line' | 'lines';

interface Entry {
  readonly key: string;
  readonly value: Written;
  readonly comment: string | undefined;
  readonly above: 'nothing' | 'blank' | 'comment';
}

interface Layout {
  readonly listIndent: number;
  readonly mapIndent: number;
  readonly gap: string;
  readonly padding: string;
  readonly trailingComma: boolean;
}

const KEYS = ['id', 'title', 'kpis', 'checkIns', 'objectives', 'insights', 'links', 'x-own', 'odd: key', 'note'];
const TEXTS = ['word', 'two words', 'a, b', 'c: d', '#no', "it's", '"q"', '12', 'true', '', ' x', '- y', 'tab\there', 'a [b] {c}', 'é😀', '2026-11-22', '@x', 'x #y'];

const scalar = fc.record({
  kind: fc.constant('scalar' as const),
  value: fc.oneof(fc.constantFrom(...TEXTS), fc.integer({ min: -5, max: 5 }), fc.boolean(), fc.constant(null)),
  form: fc.constantFrom('plain' as const, 'plain' as const, 'single' as const, 'double' as const, 'literal' as const),
});
const alias = fc.record({ kind: fc.constant('alias' as const), nth: fc.nat({ max: 9 }) });
const form = fc.constantFrom<Form>('block', 'block', 'block', 'line', 'lines');
const anchored = fc.boolean().map((yes) => yes);

const { written, map } = fc.letrec<{ written: Written; entry: Entry; map: Written; list: Written }>((tie) => ({
  written: fc.oneof({ maxDepth: 4, withCrossShrink: true }, { arbitrary: scalar, weight: 5 }, { arbitrary: alias, weight: 1 }, { arbitrary: tie('map'), weight: 3 }, { arbitrary: tie('list'), weight: 3 }),
  entry: fc.record({
    key: fc.constantFrom(...KEYS),
    value: tie('written'),
    comment: fc.option(fc.constantFrom('c', '[', 'a: b, {'), { nil: undefined, freq: 3 }),
    above: fc.constantFrom('nothing' as const, 'nothing' as const, 'blank' as const, 'comment' as const),
  }),
  map: fc.record({
    kind: fc.constant('map' as const),
    form,
    pairs: fc.uniqueArray(tie('entry') as fc.Arbitrary<Entry>, { selector: ({ key }) => key, maxLength: 4 }),
    anchored,
  }),
  list: fc.record({ kind: fc.constant('list' as const), form, entries: fc.array(tie('entry') as fc.Arbitrary<Entry>, { maxLength: 4 }), anchored }),
}));

const layout: fc.Arbitrary<Layout> = fc.record({
  listIndent: fc.constantFrom(0, 2, 3),
  mapIndent: fc.constantFrom(2, 4),
  gap: fc.constantFrom(' ', '   '),
  padding: fc.constantFrom('', ' '),
  trailingComma: fc.boolean(),
});

/** The text of a vision in mixed styles: comments, anchors and aliases, CRLF, byte order mark, no final line break. */
export const anyDocument: fc.Arbitrary<string> = fc
  .record({
    root: map,
    layout,
    lineBreak: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\uFEFF'),
    final: fc.boolean(),
  })
  .map(({ root, layout: how, lineBreak, mark, final }) => {
    const pairs = root.kind === 'map' ? root.pairs : [];
    const lines = ['apiVersion: vision/v1', ...new Writer(how).pairs(pairs, 0)];
    return mark + lines.join(lineBreak) + (final ? lineBreak : '');
  });

export const anyValue: fc.Arbitrary<Written> = written;

class Writer {
  readonly #layout: Layout;
  /** Anchors whose value is complete: only those may be repeated. */
  readonly #closed: string[] = [];
  #opened = 0;

  constructor(how: Layout) {
    this.#layout = how;
  }

  pairs(pairs: readonly Entry[], column: number): string[] {
    return pairs.flatMap((pair) => this.#entry(pair, `${keyText(pair.key)}:`, column, this.#layout));
  }

  #entries(entries: readonly Entry[], column: number): string[] {
    return entries.flatMap((entry) => this.#entry(entry, '-', column, this.#layout));
  }

  #entry({ value, comment, above }: Entry, opening: string, column: number, { listIndent, mapIndent, gap }: Layout): string[] {
    const indent = ' '.repeat(column);
    const head = above === 'blank' ? [''] : above === 'comment' ? [`${indent}# above`] : [];
    const tail = comment === undefined ? '' : ` # ${comment}`;
    if (isBlock(value)) {
      const anchor = this.#anchorOf(value);
      if (value.kind === 'list') {
        const inner = this.#entries(value.entries, column + (opening === '-' ? 2 : listIndent));
        return [...head, indent + opening + anchor + tail, ...inner, ...this.#close(anchor)];
      }
      if (opening !== '-' || anchor !== '' || value.pairs[0]?.above !== 'nothing') {
        return [...head, indent + opening + anchor + tail, ...this.pairs(value.pairs, column + (opening === '-' ? 2 : mapIndent)), ...this.#close(anchor)];
      }
      const [first = '', ...rest] = this.pairs(value.pairs, column + 1 + gap.length);
      return [...head, `${indent}-${gap}${first.trimStart()}`, ...rest];
    }
    if (value.kind === 'scalar' && value.form === 'literal' && typeof value.value === 'string' && /^\S.*\S$/.test(value.value)) {
      return [...head, `${indent}${opening} |${comment ? '+' : '-'}`, `${indent}   ${value.value}`, `${indent}   again`, ''];
    }
    const text = this.#flow(value, column, false);
    return [...head, ...`${indent}${opening}${text === '' ? '' : ` ${text}`}${tail}`.split('\n')];
  }

  #flow(value: Written, column: number, inFlow: boolean): string {
    if (value.kind === 'scalar') return scalarText(value.value, value.form, inFlow);
    if (value.kind === 'alias') return this.#closed.length === 0 ? 'none' : `*${this.#closed[value.nth % this.#closed.length]}`;
    const anchor = this.#anchorOf(value).trimStart();
    const open = anchor === '' ? '' : `${anchor} `;
    const inner = value.kind === 'map' ? value.pairs : value.entries;
    const texts = inner.map((entry) => (value.kind === 'map' ? `${keyText(entry.key)}: ` : '') + (this.#flow(entry.value, column + 2, true) || '~'));
    this.#close(anchor);
    const [left, right] = value.kind === 'map' ? ['{', '}'] : ['[', ']'];
    const padding = value.kind === 'map' && texts.length > 0 ? this.#layout.padding : '';
    if (value.form !== 'lines' || texts.length === 0) return open + left + padding + texts.join(', ') + padding + right;
    const lines = texts.map((text, index) => {
      const comma = index < texts.length - 1 || this.#layout.trailingComma ? ',' : '';
      const comment = inner[index]?.comment;
      return `${' '.repeat(column + 4)}${text}${comma}${comment === undefined ? '' : ` # ${comment}`}`;
    });
    return `${open}${left}\n${lines.join('\n')}\n${' '.repeat(column + 2)}${right}`;
  }

  #anchorOf(value: Written): string {
    if (value.kind === 'scalar' || value.kind === 'alias' || !value.anchored) return '';
    this.#opened += 1;
    return ` &a${this.#opened}`;
  }

  #close(anchor: string): [] {
    if (anchor !== '') this.#closed.push(anchor.trim().slice(1));
    return [];
  }
}

function isBlock(value: Written): value is Extract<Written, { kind: 'map' | 'list' }> {
  if (value.kind === 'map') return value.form === 'block' && value.pairs.length > 0;
  return value.kind === 'list' && value.form === 'block' && value.entries.length > 0;
}

function keyText(key: string): string {
  return key.includes(':') ? `'${key}'` : key;
}

function scalarText(value: string | number | boolean | null, how: string, inFlow: boolean): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  if (how === 'single' && !value.includes('\t')) return `'${value.replaceAll("'", "''")}'`;
  const plain = /^[a-z][a-z ]*$/.test(value) && value !== 'true';
  return plain || (how === 'plain' && !inFlow && /^[a-zé😀0-9-]*[a-z][\]a-z []*$/u.test(value) && value !== 'true') ? value : JSON.stringify(value);
}
