import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vision } from './support.ts';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'examples/lumipay');

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One line a finding: place, severity, rule. */
async function findingsOn(today: string): Promise<string> {
  const { out } = await vision(['check', SAMPLE, '--format', 'json', '--today', today], ROOT);
  const findings: readonly Finding[] = JSON.parse(out).findings;
  return findings.map(({ rule, severity, file, line, column }) => `${file}:${line}:${column} ${severity} ${rule}\n`).join('');
}

/** `UPDATE_GOLDEN=1 npm run test:unit` writes the files anew; read the difference before you commit it. */
async function golden(name: string, found: string): Promise<string> {
  const file = join(ROOT, 'test/fixtures/lumipay', `${name}.txt`);
  if (process.env['UPDATE_GOLDEN']) await writeFile(file, found);
  return readFile(file, 'utf8');
}

describe('the sample repository', () => {
  for (const today of ['2026-11-22', '2027-01-20', '2027-04-02']) {
    it(`has its expected findings on ${today}`, async () => {
      const found = await findingsOn(today);
      assert.equal(found, await golden(today, found));
    });
  }

  it('shows each rule of a first look on 2026-11-22', async () => {
    const found = await findingsOn('2026-11-22');
    const shown = [
      'yaml-syntax', 'schema', 'unknown-key', 'duplicate-id', 'unknown-id', 'orphan-marker', 'marker-unknown-id',
      'marker-closed-item', 'code-glob-empty', 'code-glob-invalid', 'orphan-folder', 'initiative-without-kpi', 'hypothesis-missing',
    ];
    assert.deepEqual(shown.filter((rule) => !found.includes(` ${rule}\n`)), []);
  });

  it('shows that time passes: a hypothesis is contradicted and a review is overdue', async () => {
    const [today, later] = [await findingsOn('2026-11-22'), await findingsOn('2027-01-20')];
    for (const rule of ['hypothesis-contradicted', 'review-overdue']) {
      assert.deepEqual([today.includes(rule), later.includes(rule)], [false, true]);
    }
  });
});
