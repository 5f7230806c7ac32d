/**
 * Draws, and gives the focus back to what had it where that had to be made anew, as a card that went to another list.
 * Elements are known again by `data-focus`.
 */
export function keepingFocus(draw: () => void): void {
  const name = (document.activeElement as HTMLElement | null)?.dataset['focus'];
  draw();
  if (name === undefined || document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]`)?.focus();
}
