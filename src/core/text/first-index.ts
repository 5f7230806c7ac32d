/**
 * The first index at which a test holds, by halving; `end` where it holds nowhere.
 * @param holds once it holds it has to hold for all further indexes, as in a sorted list
 */
export function firstIndex(end: number, holds: (index: number) => boolean, start = 0): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
