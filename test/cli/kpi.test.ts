import assert from 'node:assert/strict';
import { chmod, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SMALL_VISION } from '../support/visions.ts';
import { vision, withFolder, type Outcome } from './support.ts';

const LAST_LINE = '      - { date: 2026-11-15, value: 150 }\n';

/** Runs `vision kpi` beside a vision, and gives what it said and what the file says then. */
async function kpi(argv: readonly string[], text: string | Buffer = SMALL_VISION): Promise<Outcome & { text: string }> {
  return withFolder({ 'vision.yaml': text }, async (folder) => {
    const outcome = await vision(['kpi', ...argv], folder);
    return { ...outcome, text: await readFile(join(folder, 'vision.yaml'), 'utf8') };
  });
}

function withLine(line: string): string {
  return SMALL_VISION.replace(LAST_LINE, `${LAST_LINE}${line}\n`);
}

describe('vision kpi', () => {
  it('adds one line with the value of today, and says what it means', async () => {
    const { code, out, text } = await kpi(['orders', '160']);
    assert.deepEqual([code, out], [0, 'orders on 2026-11-22: 160 orders · better than before · 60 % of the way (was 50 %) · on track · will hit its target on 2026-12-28\n']);
    assert.equal(text, withLine('      - { date: 2026-11-22, value: 160 }'));
  });

  it('takes a day, a note and a confidence', async () => {
    const { text } = await kpi(['orders', '155 orders', '--date', '2026-11-20', '--note', 'after the sale: 5 % more', '--confidence', '.7']);
    assert.equal(text, withLine('      - { date: 2026-11-20, value: 155, confidence: 0.7, note: "after the sale: 5 % more" }'));
  });

  it('takes negative numbers', async () => {
    assert.match((await kpi(['orders', '-5'])).text, /value: -5 }/);
  });

  it('refuses a change, which only the editor understands, and writes nothing', async () => {
    const { code, err, text } = await kpi(['orders', '+5']);
    assert.deepEqual([code, text], [2, SMALL_VISION]);
    assert.match(err, /Write the new value itself; changes such as \+5 are understood in the editor only/);
  });

  it('keeps a byte order mark and Windows line ends', async () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const { text } = await kpi(['orders', '160'], windows(SMALL_VISION));
    assert.equal(text, windows(withLine('      - { date: 2026-11-22, value: 160 }')));
  });

  it('keeps the permissions of the file and a link to it', async () => {
    await withFolder({ 'real/v.yaml': SMALL_VISION }, async (folder) => {
      await chmod(join(folder, 'real/v.yaml'), 0o640);
      await symlink('real/v.yaml', join(folder, 'vision.yaml'));
      assert.equal((await vision(['kpi', 'orders', '160'], folder)).code, 0);
      assert.match(await readFile(join(folder, 'real/v.yaml'), 'utf8'), /value: 160/);
      assert.equal((await stat(join(folder, 'real/v.yaml'))).mode & 0o777, 0o640);
    });
  });

  it('loses no edit when many write at once, and leaves nothing behind', async () => {
    const values = Array.from({ length: 12 }, (_, index) => 151 + index);
    await withFolder({ 'vision.yaml': SMALL_VISION }, async (folder) => {
      const outcomes = await Promise.all(values.map((value) => vision(['kpi', 'orders', String(value)], folder)));
      assert.deepEqual(outcomes.map(({ code }) => code), values.map(() => 0));
      const written = [...(await readFile(join(folder, 'vision.yaml'), 'utf8')).matchAll(/2026-11-22, value: (\d+)/g)].map(([, value]) => Number(value));
      assert.deepEqual(written.toSorted(), values);
      assert.deepEqual(await readdir(folder), ['vision.yaml']);
    });
  });

  it('finds the vision at a path that is given', async () => {
    await withFolder({ 'shop/vision.yaml': SMALL_VISION }, async (folder) => {
      assert.equal((await vision(['kpi', 'orders', '160', 'shop'], folder)).code, 0);
    });
  });
});

describe('vision kpi that cannot run writes nothing', () => {
  const cases: readonly [what: string, argv: readonly string[], message: RegExp, text?: string | Buffer][] = [
    ['for an unknown KPI', ['order', '1'], /There is no kpi "order" in the vision \(did you mean orders\?\)/],
    ['for an id that is no KPI', ['fast-cart', '1'], /There is no kpi "fast-cart"/],
    ['for a value that is no number', ['orders', 'many'], /"many" was not taken for orders: Type a number, such as 200 \(in orders\)/],
    ['for a day in the future', ['orders', '1', '--date', '2026-11-23'], /2026-11-23 is in the future \(today is 2026-11-22\)/],
    ['for a day that does not exist', ['orders', '1', '--date', '2026-02-30'], /no day of the calendar/],
    ['for a confidence above 1', ['orders', '1', '--confidence', '70'], /a number from 0 to 1/],
    ['without a value', ['orders'], /missing required argument 'value'/],
    ['where the text is no UTF-8', ['orders', '1'], /is not UTF-8/, Buffer.from(`${SMALL_VISION}# caf\xe9\n`, 'latin1')],
    ['where the place cannot be edited safely', ['orders', '1'], /was not written: /, SMALL_VISION.replace('checkIns:\n      - { date: 2026-11-15, value: 150 }', 'checkIns: *x')],
  ];
  for (const [what, argv, message, text = SMALL_VISION] of cases) {
    it(what, async () => {
      const outcome = await kpi(argv, text);
      assert.deepEqual([outcome.code, outcome.out, outcome.text], [2, '', text.toString()]);
      assert.match(outcome.err, message);
    });
  }

  it('while a lock stays, and names it', async () => {
    await withFolder({ 'vision.yaml': SMALL_VISION }, async (folder) => {
      const { whileLocked } = await import('../../src/workspace/file-lock.ts');
      await writeFile(join(folder, '.vision.yaml.lock'), '');
      await assert.rejects(whileLocked(join(folder, 'vision.yaml'), async () => {}, 50), /\.vision\.yaml\.lock is there\. If none is running, delete that file/);
    });
  });
});
