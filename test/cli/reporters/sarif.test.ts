import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Result } from 'sarif';
import { RULES } from '../../../src/core/rules/list.ts';
import { SMALL_VISION } from '../../support/visions.ts';
import { vision, withFolder } from '../support.ts';

// One of its patterns is none under the rules of Unicode.
const SCHEMA: object = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const isValid = addFormats(new Ajv({ strict: false, unicodeRegExp: false })).compile(SCHEMA);

const VISION = SMALL_VISION.replace('objective: grow', 'objective: grwo').replace('  - id: leave', '  # vision-ignore-next-line hypothesis-missing\n  - id: leave').replace('    status: dropped\n', '');
const FILES = {
  'vision.yaml': VISION,
  'src/cart/a b#c.ts': '// TODO: one\n\n// TODO: one\n',
  'src/lost/é.ts': '',
};

async function log(files: Readonly<Record<string, string>> = FILES): Promise<Log> {
  const { out } = await withFolder(files, (folder) => vision(['check', '--format', 'sarif'], folder));
  return JSON.parse(out) as Log;
}

async function results(files?: Readonly<Record<string, string>>): Promise<Result[]> {
  return (await log(files)).runs[0]?.results ?? [];
}

function place({ locations }: Result): string {
  const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
  return `${artifactLocation?.uri} ${region ? [region.startLine, region.startColumn, region.endLine, region.endColumn].join(' ') : 'whole'}`;
}

describe('vision check as SARIF', () => {
  const files: readonly [what: string, files: Readonly<Record<string, string>>][] = [
    ['findings', FILES],
    ['nothing to say', { 'vision.yaml': SMALL_VISION.replace('kpis:\n', 'settings: { rules: {} }\nkpis:\n') }],
    ['broken YAML', { 'vision.yaml': `${SMALL_VISION}  - [unclosed` }],
    ['a newer version', { 'vision.yaml': 'apiVersion: vision/v9\n' }],
  ];
  for (const [what, found] of files) {
    it(`is valid by its schema with ${what}`, async () => {
      const valid = isValid(await log(found));
      assert.deepEqual([valid, isValid.errors], [true, null]);
    });
  }

  it('is refused by that schema where it is wrong, so that the check means something', async () => {
    assert.equal(isValid({ ...(await log()), version: '2.0.0' }), false);
  });

  it('tells every rule, once, with help', async () => {
    const rules = (await log()).runs[0]?.tool.driver.rules ?? [];
    assert.deepEqual(rules.map(({ id }) => id), RULES.map(({ id }) => id));
    for (const { id, help, shortDescription } of rules) assert.ok(help?.text && help.markdown && shortDescription?.text, id);
  });

  it('shows places as the root of the repository sees them, escaped, with lines and columns from 1 and ends exclusive', async () => {
    const found = (await results()).filter(({ ruleId }) => ruleId === 'orphan-marker');
    assert.deepEqual(found.map(place), ['src/cart/a%20b%23c.ts 1 4 1 8', 'src/cart/a%20b%23c.ts 3 4 3 8']);
  });

  it('shows a finding about a folder on the folder as a whole', async () => {
    const { artifacts, results: found } = (await log()).runs[0] ?? {};
    const folder = found?.find(({ ruleId }) => ruleId === 'orphan-folder');
    assert.equal(folder && place(folder), 'src/lost/ whole');
    assert.deepEqual(artifacts?.find(({ location }) => location?.uri === 'src/lost/')?.roles, ['directory']);
  });

  it('holds what a comment silences as suppressed, and says of all else that it is not', async () => {
    const silenced = (await results()).filter(({ suppressions }) => suppressions?.length !== 0);
    assert.deepEqual(silenced.map(({ ruleId, suppressions }) => [ruleId, suppressions]), [['hypothesis-missing', [{ kind: 'inSource' }]]]);
  });

  it('has fingerprints that differ from each other and stay when lines move', async () => {
    const prints = async (found?: Readonly<Record<string, string>>) => (await results(found)).map(({ partialFingerprints }) => partialFingerprints?.['visionFinding/v1'] ?? '');
    const moved = { ...FILES, 'vision.yaml': `# a line\n\n${VISION}`, 'src/cart/a b#c.ts': 'let a;\n// TODO: one\n\nlet b;\n  // TODO: one\n' };
    const [first, second] = [await prints(), await prints(moved)];
    assert.equal(new Set(first).size, first.length);
    assert.deepEqual(second, first);
  });
});
