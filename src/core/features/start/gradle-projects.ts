/** `include 'a', ':b:c'` in Groovy, `include(":a", ":b")` in Kotlin; a list may go on over several lines. */
const INCLUDE = /\binclude\b[\s(]*((?:["'][^"'\n]+["'][\s,]*)+)/g;
const TEXT = /["']([^"'\n]+)["']/g;
/** `project(':a').projectDir = file('libs/a')`, with `new File(settingsDir, 'libs/a')` as well. */
const MOVED = /\bproject\(\s*["']([^"'\n]+)["']\s*\)\.projectDir\s*=[^"'\n]*["']([^"'\n]+)["']/g;
/** Text is kept: `//` in an address opens no comment. */
const COMMENT = /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|\/\*[^]*?\*\/|\/\/.*$/gm;

/** The folders of the projects that a `settings.gradle` or `settings.gradle.kts` includes: `:b:c` lies in `b/c` unless it says otherwise. */
export function gradleProjects(text: string): string[] {
  const code = text.replaceAll(COMMENT, '$1');
  const moved = new Map(Array.from(code.matchAll(MOVED), ([, project = '', folder = '']) => [nameOf(project), folder]));
  const lists = Array.from(code.matchAll(INCLUDE), ([, list = '']) => list);
  const names = lists.flatMap((list) => Array.from(list.matchAll(TEXT), ([, project = '']) => nameOf(project)));
  return [...new Set(names.map((name) => moved.get(name) ?? name.replaceAll(':', '/')))];
}

function nameOf(project: string): string {
  return project.replace(/^:/, '');
}
