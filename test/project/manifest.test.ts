import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS, CONTEXT_KEYS, DASHBOARD, SETTINGS, VIEW_CONTAINER, VIEWS } from '../../src/editor/ids.ts';

const ROOT = join(import.meta.dirname, '../..');

interface WalkthroughStep {
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

interface Manifest {
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string; readonly title: string; readonly enablement?: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string; readonly when?: string }[]>>;
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly viewsWelcome: readonly { readonly view: string; readonly when?: string; readonly contents: string }[];
    readonly walkthroughs: readonly { readonly id: string; readonly steps: readonly WalkthroughStep[] }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
    readonly keybindings: readonly { readonly command: string; readonly when: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown; readonly markdownDescription: string }>> };
  };
}

const manifest = readJson<Manifest>('package.json');
const texts = readJson<Readonly<Record<string, string>>>('package.nls.json');
const { commands, views, viewsContainers, viewsWelcome, walkthroughs, menus, keybindings, configuration } = manifest.contributes;

function readJson<Content>(file: string): Content {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Content;
}

function textOf(placeholder: string): string {
  return texts[placeholder.slice(1, -1)] ?? `missing: ${placeholder}`;
}

/** Titles that documents, tests and habits lean on. */
const TITLES: Readonly<Record<keyof typeof COMMANDS, string>> = {
  init: 'Create vision.yaml',
  updateKpi: 'Update KPI…',
  linkMarker: 'Link TODO to Roadmap Item…',
  mapFolder: 'Map Folder to Initiative…',
  explainFile: 'Explain Why This File Exists',
  goToItem: 'Go to Roadmap Item…',
  rescan: 'Rescan Workspace',
  toggleCodeLens: 'Toggle CodeLens',
  openRow: 'Open',
  goToCode: 'Go to Code…',
  copyId: 'Copy Id',
  moveToQuarter: 'Move to Quarter…',
  filterStrategy: 'Filter Strategy…',
  clearFilter: 'Clear Filter of Strategy',
  groupByObjective: 'Group by Objective',
  groupByQuarter: 'Group by Quarter',
  revealInStrategy: 'Reveal in Strategy View',
  groupOrphans: 'Group Orphaned TODOs…',
  exportOrphans: 'Export Orphaned Work',
  captureInsight: 'Capture Insight…',
  recordFeedback: 'Record Feedback…',
  addObjective: 'Add Objective…',
  addKpi: 'Add KPI…',
  addInitiative: 'Add Initiative…',
  addScenario: 'Add Scenario…',
  closeInitiative: 'Close Initiative…',
  carryOver: 'Carry Over to the Next Quarter…',
  decideScenario: 'Decide Scenario…',
  startReview: 'Start Review…',
  openDashboard: 'Open Dashboard',
  exportReport: 'Export Report…',
};

const COMMANDS_OF_VSCODE = [
  'vscode.openFolder',
  'vision.strategy.focus',
  'vision.orphans.focus',
  'workbench.action.openSettings',
  'workbench.action.openWalkthrough',
  'workbench.actions.view.problems',
  'workbench.trust.manage',
];

const steps = walkthroughs.flatMap(({ steps: all }) => all);

describe('the manifest and the code', () => {
  it('name the same commands, under fixed titles', () => {
    const inCode = Object.entries(COMMANDS).map(([name, id]) => [id, TITLES[name as keyof typeof COMMANDS]]);
    const inManifest = commands.map(({ command, title }) => [command, textOf(title)]);
    assert.deepEqual(inManifest.toSorted(), inCode.toSorted());
    assert.ok(commands.every(({ category }) => category === 'Vision'));
  });

  it('name the same views and the same container', () => {
    assert.deepEqual(viewsContainers.activitybar.map(({ id }) => id), [VIEW_CONTAINER]);
    assert.deepEqual(views[VIEW_CONTAINER]?.map(({ id }) => id), Object.values(VIEWS));
  });

  it('name the same settings', () => {
    assert.deepEqual(Object.keys(configuration.properties).toSorted(), Object.values(SETTINGS).toSorted());
  });

  it('speak of commands, views and context keys that exist', () => {
    const known = new Set<string>(Object.values(COMMANDS));
    for (const { command } of [...Object.values(menus).flat(), ...keybindings]) assert.ok(known.has(command), command);
    for (const { view } of viewsWelcome) assert.ok(Object.values<string>(VIEWS).includes(view), view);
    const clauses = [...Object.values(menus).flat(), ...keybindings, ...viewsWelcome, ...Object.values(views).flat()].map(({ when = '' }) => when);
    const keys = [...clauses, ...commands.map(({ enablement = '' }) => enablement)].flatMap((clause) => clause.match(/\bvision\.\w+/g) ?? []);
    const allowed = new Set<string>([...Object.values(CONTEXT_KEYS), ...Object.values(VIEWS), DASHBOARD]);
    assert.deepEqual(keys.filter((key) => !allowed.has(key)), []);
  });

  it('have a text for every placeholder, and a placeholder for every text', () => {
    const used = new Set(JSON.stringify(manifest).match(/(?<=")%[\w.]+%(?=")/g)?.map((placeholder) => placeholder.slice(1, -1)));
    assert.deepEqual([...used].toSorted(), Object.keys(texts).toSorted());
  });

  it('welcome people with buttons for commands that exist', () => {
    const contents = [...viewsWelcome.map(({ contents }) => contents), ...steps.map(({ description }) => description)];
    const buttons = contents.flatMap((content) => textOf(content).match(/(?<=command:)[\w.]+/g) ?? []);
    const known = new Set<string>([...Object.values(COMMANDS), ...COMMANDS_OF_VSCODE]);
    assert.deepEqual(buttons.filter((button) => !known.has(button)), []);
  });

  it('show people around in five steps, each with a picture, that VS Code can see to be done', () => {
    assert.deepEqual(walkthroughs.map(({ id, steps: { length } }) => `${id} ${length}`), ['start 5']);
    assert.deepEqual(steps.filter(({ media }) => !existsSync(join(ROOT, media.svg)) || !media.altText), []);
    const known = new Set<string>([...Object.values(COMMANDS), ...Object.values(VIEWS), ...Object.values(CONTEXT_KEYS), ...COMMANDS_OF_VSCODE]);
    const events = steps.flatMap(({ completionEvents }) => completionEvents.map((event) => event.replace(/^on(Command|Context|View):/, '')));
    assert.deepEqual(events.filter((event) => !known.has(event)), []);
  });

  it('have their pictures in place', () => {
    const pictures = [manifest.icon, ...viewsContainers.activitybar.map(({ icon }) => icon), ...Object.values(views).flat().map(({ icon }) => icon)];
    assert.deepEqual(pictures.filter((picture) => !existsSync(join(ROOT, picture))), []);
  });
});
