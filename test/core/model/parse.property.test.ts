import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseVision } from '../../../src/core/model/parse.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { english } from '../../support/english.ts';
import { dump, dumpVision } from './dump.ts';
import { anyDocument } from './edit/any-document.ts';
import { anyMangledSample, anyMangling, mangle } from './mangled.ts';

const RUNS = Number(process.env['RUNS'] ?? 150);

function assertInside(text: string, { start, end }: Span, what: string): void {
  assert.ok(start >= 0 && start <= end && end <= text.length, `${what} at ${start} to ${end} of ${text.length}`);
}

describe('reading a mangled vision', () => {
  it('never throws, and every problem says something about a place in the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyMangledSample, fc.string({ unit: 'binary' })), (text) => {
        const { problems, items, references, document, locations } = parseVision(text);
        for (const { span, message } of problems) {
          const said = english(message);
          assertInside(text, span, said);
          assert.ok(said.length > 10 && said.length < 600, said);
        }
        for (const { id, idSpan } of items.all) assertInside(text, idSpan, id);
        for (const { id, span } of references) assertInside(text, span, id);
        dump(document, locations);
      }),
      { numRuns: RUNS },
    );
  });

  it('finds the text of every id and reference where it says, unless it is escaped or folded', () => {
    fc.assert(
      fc.property(anyMangledSample, (text) => {
        fc.pre(!text.includes('*a'));
        const { items, references } = parseVision(text);
        const places = [...items.all.map(({ id, idSpan }) => ({ id, span: idSpan })), ...references];
        for (const { id, span } of places) {
          const written = text.slice(span.start, span.end);
          assert.ok(written === id || /[\\\n']/.test(written), `${JSON.stringify(id)} is written ${JSON.stringify(written)}`);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('gives the same whether it reads all of a text or only what changed', () => {
    const anyStart = fc.oneof(anyMangledSample, anyDocument);
    fc.assert(
      fc.property(anyStart, fc.array(anyMangling, { minLength: 1, maxLength: 4 }), (start, manglings) => {
        let text = start;
        let vision = parseVision(text);
        for (const mangling of manglings) {
          text = mangle(text, mangling);
          vision = parseVision(text, vision);
          assert.deepEqual(dumpVision(vision), dumpVision(parseVision(text)));
        }
      }),
      { numRuns: RUNS },
    );
  });
});
