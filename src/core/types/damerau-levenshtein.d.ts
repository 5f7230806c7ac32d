declare module 'damerau-levenshtein' {
  /** Optimal string alignment distance: insert, delete, replace, swap of neighbours. */
  export default function damerauLevenshtein(
    a: string,
    b: string,
  ): { readonly steps: number; readonly relative: number; readonly similarity: number };
}
