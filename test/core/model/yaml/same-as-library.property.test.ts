import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { assemble } from '../../../../src/core/model/assemble.ts';
import { Locations } from '../../../../src/core/model/locations.ts';
import { Anchors } from '../../../../src/core/model/yaml/anchors.ts';
import { readCommon } from '../../../../src/core/model/yaml/common-reader.ts';
import { readWithLibrary } from '../../../../src/core/model/yaml/library-reader.ts';
import { PlaceBook } from '../../../../src/core/model/yaml/place-book.ts';
import { readPiece } from '../../../../src/core/model/yaml/read-piece.ts';
import { splitDocument } from '../../../../src/core/model/yaml/split.ts';
import { dump } from '../dump.ts';
import { anyDocument } from '../edit/any-document.ts';

const SAMPLE = readFileSync(new URL('../../../../examples/lumipay/vision.yaml', import.meta.url), 'utf8');
const RUNS = Number(process.env['RUNS'] ?? 500);

const anyLine = fc
  .tuple(
    fc.constantFrom('', '', '', ' ', '  ', '    ', '- ', '  - ', '-   ', '\t'),
    fc.array(
      fc.constantFrom('a', 'key', ': ', ':', 'b c', '- ', '-', '"q"', "'s'", "''", '"', "'", '[', ']', '{', '}', ', ', ',', ' #', '# c', '1', '-1.5', '0x1', '1e3', '.5', 'true', 'null', '~', '&a ', '*a', '!t ', '|', '>', '?', ' ', '\\', '%', '@', '2026-11-22', '\t', '\uFEFF', 'é', '---', '...', '<<', '.nan', '+1', '007', '12345678901234567890'),
      { maxLength: 6 },
    ),
  )
  .map(([indent, parts]) => indent + parts.join(''));

const flowText = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('a', 'b c', '"q, r"', "'s'", '1', '-2', 'true', '~', 'x:y', 'a#b', '2026-11-22', 'http://e.org/a?b=c&d', ''),
    fc.array(tie('value'), { maxLength: 3 }).map((values) => `[${values.join(', ')}]`),
    fc.array(fc.tuple(fc.constantFrom('id', 'date', 'note', 'a-b', 'true', '"k"', '1'), tie('value')), { maxLength: 3 }).map((pairs) => `{ ${pairs.map(([key, value]) => `${key}: ${value}`).join(', ')} }`),
  ),
})).value;

/** Lines of syntax, documents as the edits get them, stretches of the sample with something broken. */
const anyText = fc.oneof(
  fc.array(anyLine, { maxLength: 8 }).map((lines) => lines.join('\n')),
  fc.array(anyLine, { maxLength: 5 }).map((lines) => lines.map((line) => `key${line.length}: ${line}\r\n`).join('')),
  fc.array(flowText, { minLength: 1, maxLength: 3 }).map((values) => values.map((value, index) => `k${index}: ${value} # c\n`).join('')),
  anyDocument.map((text) => text.replace(/^\uFEFF/, '')),
  fc.tuple(fc.constantFrom(...splitDocument(SAMPLE).pieces), fc.nat(), anyLine, fc.boolean()).map(([{ start, end }, pick, inserted, asIs]) => {
    const piece = SAMPLE.slice(start, end);
    const at = pick % piece.length;
    return asIs ? piece : piece.slice(0, at) + inserted + piece.slice(at);
  }),
);

describe('reading YAML the quick way', () => {
  it('gives what the library gives, to the last span, or leaves the text to the library', () => {
    let common = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        const places: PlaceBook = new PlaceBook();
        const origin = { text };
        const quick = readCommon(origin, places);
        if (!quick) return;
        common += 1;
        const slow = readWithLibrary(origin, places, new Anchors(), []);
        const locations = new Locations(text, places, new Map());
        assert.deepEqual(slow.problems, []);
        assert.deepEqual(dump(quick.value, locations), dump(slow.value, locations));
      }),
      { numRuns: RUNS * 4 },
    );
    assert.ok(common > RUNS / 4, `only ${common} were read the quick way`);
  });

  it('reads nearly all of the sample', () => {
    const { pieces } = splitDocument(SAMPLE);
    const slow = pieces.filter(({ start, end }) => !readCommon({ text: SAMPLE.slice(start, end) }, new PlaceBook()));
    assert.ok(slow.length < pieces.length / 5, `${slow.length} of ${pieces.length}`);
  });
});

describe('reading a document piece by piece', () => {
  it('gives what the library makes of the whole, to the last span', () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        const places: PlaceBook = new PlaceBook();
        const whole = readWithLibrary({ text }, places, new Anchors(), []);
        fc.pre(whole.problems.length === 0);
        const { pieces } = splitDocument(text);
        const anchors = new Anchors();
        const parts = pieces.map(({ kind, start, end }) => {
          const origin = { text: text.slice(start, end) };
          const content = readPiece(origin, places, anchors, kind === 'entry' ? ['section'] : []);
          return { kind, section: undefined, origin, content, validated: { problems: [], malformedIds: [] } };
        });
        const { document, bases } = assemble(text, { parts, starts: pieces.map(({ start }) => start), places, problems: [] });
        const expected = dump(whole.value, new Locations(text, places, new Map()));
        const { entries } = dump(document, new Locations(text, places, bases)) as { entries: unknown };
        assert.deepEqual(parts.flatMap(({ content }) => content.problems), []);
        assert.deepEqual(entries, (expected as { entries: unknown }).entries);
      }),
      { numRuns: RUNS },
    );
  });
});
