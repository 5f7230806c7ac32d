import damerauLevenshtein from 'damerau-levenshtein';

/**
 * The known word that `written` was probably meant to be, if any.
 * Close = equal but for letter case, or an edit distance (a swap of neighbours
 * counts as one) of at most 2 and at most a third of the known word's length.
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const lower = written.toLowerCase();
  let best: string | undefined;
  let bestSteps = Number.POSITIVE_INFINITY;
  for (const word of known) {
    const steps = word.toLowerCase() === lower ? 0 : stepsBetween(written, word);
    if (steps < bestSteps) [best, bestSteps] = [word, steps];
  }
  return best;
}

function stepsBetween(written: string, word: string): number {
  const allowed = Math.min(2, Math.floor(word.length / 3));
  if (Math.abs(written.length - word.length) > allowed) return Number.POSITIVE_INFINITY;
  const { steps } = damerauLevenshtein(written, word);
  return steps <= allowed ? steps : Number.POSITIVE_INFINITY;
}
