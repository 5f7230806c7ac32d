const MAX_LENGTH = 60;

/** A text of the user's that fits into a message. */
export function shortened(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1)}…` : text;
}
