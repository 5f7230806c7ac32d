import { type Picture, type Theme, THEMES } from '../../test/ui/harness/picture.ts';
import { Problem } from '../support/problem.ts';

export interface ChosenPicture {
  readonly picture: Picture;
  /** At least one. */
  readonly themes: readonly Theme[];
}

/**
 * The pictures of these names, in these themes; naming none means all.
 * @param forDocs only those that a document shows
 * @throws {Problem} where a word is neither a name nor a theme
 */
export function choosePictures(gallery: readonly Picture[], words: readonly string[], forDocs: boolean): ChosenPicture[] {
  const unknown = words.find((word) => !isTheme(word) && !gallery.some(({ name }) => name === word));
  if (unknown !== undefined) throw new Problem(`"${unknown}" is neither a picture (${gallery.map(({ name }) => name).join(', ')}) nor a theme (${THEMES.join(', ')}).`);
  const names = words.filter((word) => !isTheme(word));
  const wanted = words.filter(isTheme);
  return gallery
    .filter(({ name }) => isWanted(name, names))
    .map((picture) => ({ picture, themes: themesOf(picture, forDocs).filter((theme) => isWanted(theme, wanted)) }))
    .filter(({ themes }) => themes.length > 0);
}

function themesOf({ themes = THEMES, inDocs = [] }: Picture, forDocs: boolean): readonly Theme[] {
  return forDocs ? inDocs : themes;
}

function isTheme(word: string): word is Theme {
  return THEMES.some((theme) => theme === word);
}

function isWanted(word: string, wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.includes(word);
}
