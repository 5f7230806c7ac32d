import type { Command } from 'commander';
import { graphDot } from '../../core/features/graph-dot.ts';
import { graphMermaid } from '../../core/features/graph-mermaid.ts';
import { itemLinks, servants } from '../../core/features/item-links.ts';
import { explainPath } from '../../core/features/path-links.ts';
import { strategyGraph, type StrategyGraph } from '../../core/features/strategy-graph.ts';
import { EXIT, type Io } from '../io.ts';
import { knownItem } from '../known-item.ts';
import { withClock, withFormats, withScanOptions, type CommonOptions } from '../options.ts';
import { pathsFrom } from '../paths.ts';
import { loadProject, type Project } from '../project.ts';
import { itemJson, pathJson } from '../reporters/trace-json.ts';
import { itemText, pathText, type ShowPlace } from '../reporters/trace-text.ts';
import { tracedPath } from '../traced-path.ts';

const FORMATS = ['text', 'json', 'dot', 'mermaid'] as const;

interface TraceOptions extends CommonOptions {
  readonly format: (typeof FORMATS)[number];
  readonly item?: string;
}

const EXAMPLES = `
Examples:
  vision trace src/cart/add.ts          why this file exists
  vision trace --item fast-cart         all code that serves an item
  vision trace --format mermaid         objectives, initiatives and their code as a drawing`;

/** `vision trace [path]`: why a file or folder exists, or with `--item` what serves an item; or a drawing of it. */
export function addTrace(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command('trace')
    .description('explain why a file or folder exists, or list what serves a roadmap item')
    .argument('[path]', 'the file or folder to explain; with --item, the folder that holds vision.yaml')
    .option('--item <id>', 'list all code that serves this item instead')
    .addHelpText('after', EXAMPLES);
  withScanOptions(withClock(withFormats(command, FORMATS))).action(async (path: string | undefined, options: TraceOptions) => {
    io.out(options.item === undefined ? await tracePath(path ?? '.', options, io) : await traceItem(path, options.item, options, io));
    done(EXIT.clean);
  });
}

async function tracePath(written: string, options: TraceOptions, io: Io): Promise<string> {
  const { folder, path } = await tracedPath(written, io);
  const project = await loadProject(folder, options, io);
  const found = explainPath(project.snapshot, path);
  switch (options.format) {
    case 'text':
      return pathText(project.snapshot, path, found, showFrom(project, io), io.colour);
    case 'json':
      return pathJson(path, found);
    default:
      return drawn(options.format, strategyGraph(project.snapshot, path === '' ? undefined : initiativesOf(found.links)));
  }
}

async function traceItem(path: string | undefined, id: string, options: TraceOptions, io: Io): Promise<string> {
  const project = await loadProject(path, options, io);
  const item = knownItem(project.snapshot.vision.items, id);
  const links = itemLinks(project.snapshot, item);
  switch (options.format) {
    case 'text':
      return itemText(project.snapshot, item, links, showFrom(project, io), io.colour);
    case 'json':
      return itemJson(item, links);
    default:
      return drawn(options.format, strategyGraph(project.snapshot, initiativesOf([{ item }, ...servants(item, project.snapshot.vision.items).map((servant) => ({ item: servant }))])));
  }
}

function initiativesOf(links: readonly { readonly item: { readonly id: string } }[]): Set<string> {
  return new Set(links.map(({ item }) => item.id));
}

function drawn(format: 'dot' | 'mermaid', graph: StrategyGraph): string {
  return format === 'dot' ? graphDot(graph) : graphMermaid(graph);
}

/** `src/cart/add.ts:12:4`, as the reader's folder sees it, so that a terminal can open it. */
function showFrom({ folder }: Project, { cwd }: Io): ShowPlace {
  const shown = pathsFrom(cwd, folder);
  return ({ file, range: { start } }) => `${shown(file)}:${start.line + 1}:${start.column + 1}`;
}
