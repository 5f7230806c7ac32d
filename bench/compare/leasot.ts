import { readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LARGEST_FILE } from '../../src/workspace/file-reader.ts';
import { TAGS, type Finding } from './finding.ts';

/** The part of leasot that is used. It is no dependency: npm installs it elsewhere for the comparison. */
export interface Leasot {
  isExtensionSupported(extension: string): boolean;
  parse(content: string, options: { extension: string; filename: string; customTags: string[] }): Promise<{ tag: string; line: number }[]>;
}

/** @param folder where `npm install leasot` was run */
export async function loadLeasot(folder: string): Promise<Leasot> {
  return (await import(pathToFileURL(join(resolve(folder), 'node_modules/leasot/dist/index.js')).href)) as Leasot;
}

/** What leasot finds in the files that it supports and that are not too large for us. */
export async function leasotFindings(leasot: Leasot, folder: string, paths: readonly string[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const path of paths.filter((name) => leasot.isExtensionSupported(extname(name)))) {
    const content = readFileSync(join(folder, path), 'utf8');
    if (content.length > LARGEST_FILE || !/todo|fixme|hack/i.test(content)) continue;
    const found = await leasot.parse(content, { extension: extname(path), filename: path, customTags: TAGS.slice(2) });
    findings.push(...found.map(({ tag, line }) => ({ path, line, tag })));
  }
  return findings;
}

/** Why leasot does not find a marker that is there. */
export function whyLeasotMisses(leasot: Leasot, path: string, line: string, tag: string): string {
  if (!leasot.isExtensionSupported(extname(path))) return 'leasot does not know the type of the file';
  const before = line.slice(0, line.search(new RegExp(`\\b${tag}\\b`)));
  if (!/^\s*(\/\/|\/?\*+!?|#|--|<!--|;|%|"|')?\s*@?$/.test(before)) return 'leasot wants nothing but the comment sign before the tag on its line';
  return 'leasot does not read this kind of comment in files of this type';
}
