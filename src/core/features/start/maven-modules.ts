const MODULES = /<modules>([^]*?)<\/modules>/g;
const MODULE = /<module>\s*([^<]*?)\s*<\/module>/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The folders of the modules that a `pom.xml` names, those of its profiles too. A module may be a file: then its folder counts. */
export function mavenModules(text: string): string[] {
  const code = text.replaceAll(/<!--[^]*?-->/g, '');
  const lists = Array.from(code.matchAll(MODULES), ([, list = '']) => list);
  const modules = lists.flatMap((list) => Array.from(list.matchAll(MODULE), ([, module = '']) => decoded(module)));
  return [...new Set(modules.map((module) => module.replace(/(^|\/)[^/]*\.xml$/, '') || '.'))];
}

function decoded(text: string): string {
  return text.replaceAll(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');
}
