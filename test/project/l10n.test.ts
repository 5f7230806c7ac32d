import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasWords } from '../../scripts/l10n/phrases.ts';
import { codeLinks, visionLinks } from '../../src/core/features/links.ts';
import { orphanReport } from '../../src/core/features/orphans/orphan-report.ts';
import { NO_FACTS } from '../../src/core/features/orphans/orphan-options.ts';
import { fileLenses } from '../../src/core/features/file-lenses.ts';
import { explainFile } from '../../src/core/features/explain/explain-file.ts';
import { itemCard } from '../../src/core/features/card/item-card.ts';
import { quickFixes } from '../../src/core/features/quick-fixes.ts';
import { strategyTree } from '../../src/core/features/strategy/strategy-tree.ts';
import { NO_FILTER } from '../../src/core/features/strategy/strategy-filter.ts';
import { visionLenses } from '../../src/core/features/vision-lenses.ts';
import { nextSnapshot, type Snapshot } from '../../src/core/snapshot.ts';
import { inEnglish, type Say } from '../../src/core/text/say.ts';
import { saidTexts, textsIn } from '../../scripts/l10n/texts.ts';
import { codeBaseOf, TODAY } from '../support/snapshot.ts';
import { SMALL_VISION } from '../support/visions.ts';
import { allNodes, treeText } from '../core/features/strategy/tree-text.ts';

type Texts = Readonly<Record<string, string>>;

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'examples/lumipay');
const read = (file: string): Texts => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Texts;

const manifest = { english: read('package.nls.json'), german: read('package.nls.de.json') };
const bundle = read('l10n/bundle.l10n.de.json');

const inGerman: Say = (text, ...values) => inEnglish(bundle[text] ?? text, ...values);

function germanSnapshot(text: string): Snapshot {
  return nextSnapshot({ text, visionFile: 'vision.yaml', codeBase: codeBaseOf({ 'src/cart/a.ts': '' }), clock: { today: TODAY }, say: inGerman });
}

/** What must stay as it is in any language: gaps for values, links, and names in code. */
function fixedParts(text: string): string[] {
  return text.match(/\{\d+\}|\(command:[^)]*\)|`[^`]+`|@vision/g)?.toSorted() ?? [];
}

describe('German', () => {
  it('has a text for everything that the manifest says', () => {
    assert.deepEqual(Object.keys(manifest.german), Object.keys(manifest.english));
  });

  it('has a text for everything that the extension says, and for nothing else (l10n/bundle.l10n.de.json)', () => {
    const texts = saidTexts();
    assert.deepEqual(texts.filter((text) => !(text in bundle)), [], 'to be translated');
    assert.deepEqual(Object.keys(bundle).filter((text) => !texts.includes(text)), [], 'said no more');
  });

  it('keeps gaps, links and names in code as they are', () => {
    const pairs = [...Object.entries(manifest.english).map(([key, text]) => [text, manifest.german[key] ?? '']), ...Object.entries(bundle)];
    assert.deepEqual(pairs.filter(([english = '', german = '']) => fixedParts(english).join(' ') !== fixedParts(german).join(' ')), []);
  });

  it('is what the Strategy view speaks to Germans', () => {
    assert.deepEqual(treeText(strategyTree(germanSnapshot(SMALL_VISION))).slice(0, 6), [
      '[on-track] Grow the shop | 50 % · auf Kurs',
      '  [hypothesis] Hypothese: wird geprüft | speed → orders',
      '  [on-track] Orders a day | 150 orders → 200 orders · auf Kurs',
      '  [on-track] A fast cart | 2026-Q4 · aktiv · 50 % · auf Kurs',
      '    [on-track] Orders a day | 150 orders → 200 orders · auf Kurs',
      '    [folder] src/cart | 1 Datei',
    ]);
  });

  it('is what findings and their fixes speak to Germans', () => {
    const snapshot = germanSnapshot(SMALL_VISION.replace('objective: grow', 'objective: grwo'));
    const finding = snapshot.findings.find(({ rule }) => rule === 'unknown-id') ?? assert.fail();
    assert.equal(finding.message, 'Ziel „grwo“ gibt es nicht: Meinten Sie „grow“?');
    assert.deepEqual(quickFixes(snapshot, finding).map(({ title }) => title), ['In „grow“ ändern']);
  });

  it('sets off the dots of what goes on by a blank', () => {
    assert.deepEqual(Object.values({ ...manifest.german, ...bundle }).filter((text) => /\p{L}…$/u.test(text)), []);
  });

  it('leaves no text empty', () => {
    assert.deepEqual(Object.entries({ ...manifest.german, ...bundle }).filter(([, text]) => text.trim() === ''), []);
  });
});

describe('what surfaces say', () => {
  const said = new Set<string>();
  const listening: Say = (text, ...values) => {
    said.add(text);
    return inEnglish(text, ...values);
  };

  before(() => {
    const files = Object.fromEntries(globSync('**/*.*', { cwd: SAMPLE }).map((path) => [path, readFileSync(join(SAMPLE, path), 'utf8')]));
    const codeBase = codeBaseOf(files);
    const snapshot = nextSnapshot({ text: files['vision.yaml'] ?? '', visionFile: 'vision.yaml', codeBase, clock: { today: TODAY }, say: listening });
    for (const grouping of ['objective', 'quarter'] as const) allNodes(strategyTree(snapshot, { grouping, filter: NO_FILTER }));
    orphanReport(snapshot, NO_FACTS);
    for (const { title } of visionLenses(snapshot)) assert.ok(title);
    for (const path of codeBase.files) {
      fileLenses(snapshot, path);
      explainFile(snapshot, path);
    }
    for (const item of snapshot.vision.items.all) itemCard(snapshot, item);
    for (const finding of snapshot.findings) quickFixes(snapshot, finding);
    codeLinks(snapshot, 'services/authorise/internal/acquirer/client.go');
    visionLinks(snapshot);
  });

  it('is found in the sources, so that none of it is forgotten', () => {
    assert.ok(said.size > 150);
    const found = new Set(saidTexts());
    assert.deepEqual([...said].filter((text) => hasWords(text) && !found.has(text)), []);
  });
});

describe('the texts of a source', () => {
  for (const [source, texts] of [
    [`say('a {0}', value)`, ['a {0}']],
    [`vscode.l10n.t('it\\'s', 1)`, [`it's`]],
    ['say(`one "two"`)', ['one "two"']],
    [`say(open ? 'yes' : 'no')`, ['yes', 'no']],
    [`const STATE_WORDS: Table = {\n  a: 'first',\n  'b-c': 'second',\n};`, ['first', 'second']],
    [`const AGE_WORDS = ['old', 'new'] as const;`, ['old', 'new']],
    [`formatCount(files.length, 'file', say)`, ['{0} file', '{0} files']],
    [`// say('a comment')\nconst other = 'text';`, []],
  ] as const) {
    it(`are those that it says: ${source.split('\n')[0]}`, () => assert.deepEqual(textsIn(source), texts));
  }
});
