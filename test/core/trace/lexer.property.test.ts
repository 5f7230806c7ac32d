import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { comments } from '../../../src/core/trace/comments.ts';
import type { Language } from '../../../src/core/trace/languages/language.ts';
import { languageOf } from '../../../src/core/trace/languages/language-of.ts';
import { LANGUAGES } from '../../../src/core/trace/languages/list.ts';
import { scanText } from '../../../src/core/trace/scan-text.ts';

const FOLDER = new URL('../../fixtures/languages/', import.meta.url);
const SAMPLES = readdirSync(FOLDER).flatMap((fixture) => readFileSync(new URL(fixture, FOLDER), 'utf8').split(/^=== .*\n/m));

/** What openers and closers are made of, and what stands between them. */
const FRAGMENTS = [...new Set(SAMPLES.flatMap((sample) => sample.match(/\w+|\s+|[^\w\s]{1,3}/g) ?? []))];

const anyLanguage = fc.constantFrom(...LANGUAGES);
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 80, size: 'max' }).map((fragments) => fragments.join('')),
  fc.string({ unit: 'binary', maxLength: 200, size: 'max' }),
  fc.tuple(fc.constantFrom(...SAMPLES), fc.nat(), fc.nat()).map(([sample, from, length]) => sample.slice(from % (sample.length + 1)).slice(0, length % 400)),
);

function assertOrdered(text: string, language: Language): void {
  let last = 0;
  for (const { start, from, to, end } of comments(text, language)) {
    assert.ok(last <= start && start <= from && from <= to && to <= end && end <= text.length, `${last} ${start} ${from} ${to} ${end}`);
    last = end;
  }
}

describe('The comments of any text', () => {
  it('are in order, do not overlap and lie inside the text', () => {
    fc.assert(fc.property(anyText, anyLanguage, assertOrdered), { numRuns: 4000 });
  });

  it('are the same when only the part up to an offset is asked for', () => {
    fc.assert(fc.property(anyText, anyLanguage, fc.nat({ max: 400 }), (text, language, until) => {
      const all = comments(text, language).filter((comment) => comment.start < until);
      assert.deepEqual(comments(text, language, until).filter((comment) => comment.start < until), all);
    }), { numRuns: 2000 });
  });
});

describe('The markers of any text', () => {
  const anyPath = fc.constantFrom(...LANGUAGES.flatMap(({ extensions = [] }) => extensions.slice(0, 2)).map((extension) => `a.${extension}`));

  it('lie in comments, with their ids after them on the same line', () => {
    fc.assert(fc.property(anyText, anyPath, (text, path) => {
      const language = languageOf(path, text);
      if (language === undefined || language.notebook) return;
      const spans = comments(text, language);
      for (const { tag, place, ids } of scanText(path, text, { tags: ['MARK', 'no'] })?.markers ?? []) {
        assert.equal(text.slice(place.start, place.end), tag);
        assert.ok(spans.some(({ from, to }) => from <= place.start && place.end <= to));
        for (const id of ids) {
          assert.equal(text.slice(id.place.start, id.place.end), id.text);
          assert.ok(id.place.line === place.line && id.place.column > place.column);
        }
      }
    }), { numRuns: 3000 });
  });
});
