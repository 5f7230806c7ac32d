/** The line by which we know our own hook. */
export const OURS = '# Made by "vision hook install".';

/**
 * The prepare-commit-msg hook. It never stops a commit: without the program it does nothing.
 * @param vision the folder of the vision, relative to the root of the repository, with `/`
 */
export function hookScript(vision: string): string {
  return `#!/bin/sh
${OURS} It proposes a "Vision: <id>" trailer for what is about to be committed.
# "vision hook uninstall" takes it away.
case "$2" in ''|template) ;; *) exit 0 ;; esac
# Where git keeps comments, a proposal would stay in the message.
case "$(git config commit.cleanup)" in whitespace|verbatim|scissors) exit 0 ;; esac
for program in ./node_modules/.bin/vision vision; do
  if command -v "$program" >/dev/null 2>&1; then
    git diff --cached --name-only -z --no-renames |
      "$program" hook propose "$1" ${quoted(vision)} --comment "$(git config core.commentChar || echo '#')"
    break
  fi
done
exit 0
`;
}

/** A word of a shell that means nothing but itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
