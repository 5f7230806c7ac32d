/** A word that VS Code draws as an icon in lenses and lists: `$(name)` or `$(name~spin)`. */
const ICON = /\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/g;

/** Text of people as they wrote it, where VS Code would else draw icons in it. */
export function literal(text: string): string {
  return text.replace(ICON, String.raw`\$&`);
}

/** The same for an entry of a list. */
export function literalPick<Pick extends { readonly label: string; readonly description: string; readonly detail: string }>(pick: Pick): Pick {
  return { ...pick, label: literal(pick.label), description: literal(pick.description), detail: literal(pick.detail) };
}
