import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { languageOf } from '../../../src/core/trace/languages/language-of.ts';
import { LANGUAGES } from '../../../src/core/trace/languages/list.ts';
import { scanText } from '../../../src/core/trace/scan-text.ts';

const FOLDER = new URL('../../fixtures/languages/', import.meta.url);

interface Sample {
  readonly path: string;
  readonly text: string;
}

/** The samples of a fixture: each begins with a line `=== path`. */
function samplesOf(fixture: string): Sample[] {
  return readFileSync(new URL(fixture, FOLDER), 'utf8').split(/^=== /m).slice(1).map((sample) => {
    const end = sample.indexOf('\n');
    return { path: sample.slice(0, end), text: sample.slice(end + 1) };
  });
}

function linesOf(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map((match) => text.slice(0, match.index).split('\n').length);
}

/** The lines of the markers found, once for each. */
function markedLines({ path, text }: Sample): number[] {
  return (scanText(path, text, { tags: ['MARK'] })?.markers ?? []).map((marker) => marker.place.line + 1);
}

describe('The comments of a language', () => {
  const samples = readdirSync(FOLDER).flatMap(samplesOf);

  for (const sample of samples) {
    it(`are told from strings and code: ${languageOf(sample.path, sample.text)?.name} (${sample.path})`, () => {
      assert.deepEqual(markedLines(sample), linesOf(sample.text, /MARK: yes/g));
    });

    for (const [name, lineBreak] of [['CRLF', '\r\n'], ['a lone CR', '\r']] as const) {
      it(`are found alike where lines end with ${name}: ${sample.path}`, () => {
        const text = sample.text.replaceAll('\n', lineBreak);
        assert.deepEqual(markedLines({ ...sample, text }), linesOf(sample.text, /MARK: yes/g));
      });
    }
  }

  it('have a sample in every language of the table', () => {
    const sampled = new Set(samples.map(({ path, text }) => languageOf(path, text)?.name));
    assert.deepEqual(LANGUAGES.map(({ name }) => name).filter((name) => !sampled.has(name)), []);
  });

  it('lie where the marker says', () => {
    for (const { path, text } of samples) {
      for (const { place } of scanText(path, text, { tags: ['MARK'] })?.markers ?? []) {
        assert.equal(text.slice(place.start, place.end), 'MARK');
        assert.equal(text.split('\n')[place.line]?.slice(place.column).startsWith('MARK'), true);
      }
    }
  });

  it('are known for at least 80 languages', () => assert.ok(LANGUAGES.length >= 80));
});
