/**
 * Draws, and gives the focus back to what had it where that had to be made anew, as a card that went to another list.
 * Elements are known again by `data-focus`.
 */
export function keepingFocus(draw: () => void): void {
  const name = nameOf(document.activeElement);
  draw();
  if (name !== undefined) focusIfFree(name);
}

/** Gives the focus back to what had it when the window, or a list of the editor, is left for the page again: VS Code takes it away. */
export function returnFocus(): void {
  let last: string | undefined;
  document.addEventListener('focusin', ({ target }) => (last = nameOf(target)));
  window.addEventListener('focus', () => requestAnimationFrame(() => last !== undefined && focusIfFree(last)));
}

function nameOf(element: EventTarget | null): string | undefined {
  return element instanceof HTMLElement ? element.dataset['focus'] : undefined;
}

function focusIfFree(name: string): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]`)?.focus({ preventScroll: true });
}
