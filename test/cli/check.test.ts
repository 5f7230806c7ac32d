import assert from 'node:assert/strict';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { SMALL_VISION } from '../support/visions.ts';
import { vision, withFolder } from './support.ts';

const FILES = { 'vision.yaml': SMALL_VISION, 'src/cart/add.ts': '// TODO: cache\n', 'src/search/a.ts': '', 'src/login/a.ts': '', 'src/fax/a.ts': '', 'src/common/a.ts': '' };

describe('vision check', () => {
  it('prints JSON with places from 1 and paths relative to the vision', async () => {
    const { out } = await withFolder(FILES, (folder) => vision(['check', '--format', 'json'], folder));
    const result = JSON.parse(out);
    assert.deepEqual(Object.keys(result), ['version', 'today', 'vision', 'findings', 'coverage']);
    assert.deepEqual(
      result.findings.find(({ rule }: { rule: string }) => rule === 'orphan-marker'),
      {
        rule: 'orphan-marker',
        severity: 'hint',
        message: 'This TODO serves no roadmap item: link it, as in TODO(id).',
        file: 'src/cart/add.ts',
        line: 1,
        column: 4,
        endLine: 1,
        endColumn: 8,
      },
    );
    assert.deepEqual(result.coverage, {
      files: 4,
      traced: 3,
      ratio: 0.75,
      byState: { active: 1, planned: 1, done: 1, stranded: 1, exempt: 1, orphaned: 0 },
    });
  });

  it('fails on findings at or above --fail-on only', async () => {
    const codes = await withFolder(FILES, async (folder) => {
      const of = async (limit: string) => (await vision(['check', '--fail-on', limit], folder)).code;
      return [await of('error'), await of('hint'), await of('never')];
    });
    assert.deepEqual(codes, [0, 1, 0]);
  });

  it('finds the vision above a subfolder', async () => {
    const { code, out } = await withFolder(FILES, (folder) => vision(['check'], `${folder}/src/cart`));
    assert.equal(code, 0);
    assert.match(out, /add\.ts/);
  });

  it('works in a folder that is no git repository, and respects its .gitignore', async () => {
    const { out } = await withFolder({ ...FILES, '.gitignore': 'cart/\n' }, (folder) => vision(['check'], folder));
    assert.doesNotMatch(out, /add\.ts/);
  });

  it('takes a byte order mark for no column', async () => {
    const { out } = await withFolder({ 'vision.yaml': `\uFEFF${SMALL_VISION.replace('apiVersion', 'apiVersio')}` }, (folder) =>
      vision(['check', '--format', 'json'], folder),
    );
    const [first] = JSON.parse(out).findings;
    assert.deepEqual([first.line, first.column], [1, 1]);
  });

  it('takes the day from --today, then from VISION_TODAY, then from the clock', async () => {
    const days = await withFolder(FILES, async (folder) => {
      const of = async (argv: string[], env = {}) => JSON.parse((await vision(['check', '--format', 'json', ...argv], folder, env)).out).today;
      return [await of(['--today', '2027-01-20'], { VISION_TODAY: '2027-04-02' }), await of([], { VISION_TODAY: '2027-04-02' }), await of([])];
    });
    assert.deepEqual(days, ['2027-01-20', '2027-04-02', '2026-11-22']);
  });

  it('shows broken YAML as a finding beside everything that can still be read', async () => {
    const { code, out } = await withFolder({ ...FILES, 'vision.yaml': `${SMALL_VISION}  - [unclosed` }, (folder) => vision(['check'], folder));
    assert.equal(code, 1);
    assert.match(out, /yaml-syntax/);
    assert.match(out, /orphan-marker/);
  });

  it('takes no control characters of a file to the terminal', async () => {
    const hostile = SMALL_VISION.replace('kpis: [orders]\n    code', 'kpis: ["\\e[31morders"]\n    code');
    const { out } = await withFolder({ 'vision.yaml': hostile }, (folder) => vision(['check'], folder));
    assert.match(out, /unknown-id/);
    assert.ok(!out.includes('\u001B'));
  });

  it('says that a glob matches everything by covering everything', async () => {
    const { out } = await withFolder({ ...FILES, 'vision.yaml': SMALL_VISION.replace('[src/search]', '["**"]') }, (folder) => vision(['check'], folder));
    assert.match(out, /Coverage: 100 %/);
  });
});

describe('vision check that cannot run exits with 2 and says what to do', () => {
  const cases: readonly [what: string, files: Readonly<Record<string, string>>, argv: string[], message: RegExp][] = [
    ['without a vision', {}, ['check', '.'], /There is no vision\.yaml in .*: create one with "vision init"/],
    ['on an empty vision', { 'vision.yaml': '# soon\n' }, ['check'], /is empty: delete it and run "vision init"/],
    ["on another program's file", { 'vision.yaml': 'apiVersion: app.example/v1\nkind: X\n' }, ['check'], /belongs to another program/],
    ['on a folder in its place', { 'vision.yaml/a.txt': '' }, ['check', '.'], /is a folder, not a file/],
    ['on a path that does not exist', {}, ['check', 'nowhere'], /There is nothing at .*nowhere/],
    ['on a day that does not exist', FILES, ['check', '--today', '2026-02-30'], /"2026-02-30" is no day of the calendar/],
    ['on an unknown format', FILES, ['check', '--format', 'xml'], /Allowed choices are text, json, sarif/],
    ['on an unknown option', FILES, ['check', '--fromat', 'json'], /Did you mean --format/],
    ['on an unknown command', FILES, ['chek'], /Did you mean check/],
  ];
  for (const [what, files, argv, message] of cases) {
    it(what, async () => {
      const { code, out, err } = await withFolder(files, (folder) => vision(argv, folder));
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
    });
  }

  it('on a day in VISION_TODAY that does not exist', async () => {
    const { code, err } = await withFolder(FILES, (folder) => vision(['check'], folder, { VISION_TODAY: 'soon' }));
    assert.deepEqual([code, err], [2, 'vision: VISION_TODAY is "soon", which is no day of the calendar (YYYY-MM-DD).\n']);
  });

  it('on a vision that may not be read', async () => {
    const { code, err } = await withFolder(FILES, async (folder) => {
      await chmod(folder, 0o755);
      await chmod(join(folder, 'vision.yaml'), 0o000);
      return asNobody(() => vision(['check'], folder));
    });
    assert.equal(code, 2);
    assert.match(err, /vision\.yaml cannot be read \(EACCES\): check its permissions\./);
  });
});

/** The superuser may read everything, so as one the test steps down to a user who may not. */
async function asNobody<T>(use: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return use();
  process.seteuid?.(65_534);
  try {
    return await use();
  } finally {
    process.seteuid?.(0);
  }
}
