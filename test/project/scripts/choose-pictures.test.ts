import assert from 'node:assert/strict';
import { choosePictures } from '../../../scripts/pictures/choose.ts';
import type { Picture } from '../../ui/harness/picture.ts';

const steps = async () => {};
const GALLERY: readonly Picture[] = [
  { name: 'overview', inDocs: ['light'], steps },
  { name: 'broken', themes: ['dark'], steps },
];

function chosen(words: readonly string[], forDocs = false): string[] {
  return choosePictures(GALLERY, words, forDocs).flatMap(({ picture, themes }) => themes.map((theme) => `${picture.name} ${theme}`));
}

describe('the pictures to take', () => {
  it('are all, where none is named', () => {
    assert.deepEqual(chosen([]), ['overview light', 'overview dark', 'overview high-contrast', 'overview high-contrast-light', 'broken dark']);
  });

  it('are those of a name, of a theme, or of both', () => {
    assert.deepEqual(chosen(['broken']), ['broken dark']);
    assert.deepEqual(chosen(['dark']), ['overview dark', 'broken dark']);
    assert.deepEqual(chosen(['overview', 'dark']), ['overview dark']);
  });

  it('for the docs are those that a document shows', () => {
    assert.deepEqual(chosen([], true), ['overview light']);
  });

  it('cannot be chosen by a word that says nothing', () => {
    assert.throws(() => chosen(['nonsense']), /"nonsense" is neither a picture \(overview, broken\) nor a theme/);
  });
});
