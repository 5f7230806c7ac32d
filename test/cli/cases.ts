import { SMALL_VISION } from '../support/visions.ts';

/** One call of the program. What it says has to be the same however it is started. */
export interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Buffer>>;
  readonly argv: readonly string[];
  /** Below the folder of the files. */
  readonly from?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const SHOP = {
  'vision.yaml': SMALL_VISION,
  'src/cart/add.ts': '// TODO: cache\n// TODO(fast-card): typo\n/* FIXME(search): find\n   similar things */\n',
  'src/search/find.py': '# @vision fast-cart\nquery = "TODO: no comment"\n',
  'src/login/form.vue': '<!-- TODO(login): old -->\n<script>\n// HACK: new\n</script>\n',
  'src/fax/send.go': '// vision-ignore-next-line marker-closed-item\n// TODO(fax): dead\n',
  'src/lost/why é.rb': "# TODO: 'quoted'\n",
  'src/cart/logo.png': Buffer.from([0x89, 0x50, 0, 1]),
  'src/generated/a.ts': '// TODO: not in scope\n',
  'docs/readme.md': '- TODO: not in scope\n',
  '.gitignore': 'ignored/\n',
  'src/ignored/a.ts': '// TODO: ignored\n',
};

const check = (...argv: string[]) => ['check', '--format', 'json', ...argv];

/** The table that is run against the function, the program as built, and the program as installed. */
export const CASES: readonly Case[] = [
  { name: 'a small shop', files: SHOP, argv: check() },
  { name: 'a small shop, for people', files: SHOP, argv: ['check'] },
  { name: 'a small shop on another day', files: SHOP, argv: check('--today', '2027-04-02') },
  { name: 'a small shop on a day of the environment', files: SHOP, argv: check(), env: { VISION_TODAY: '2027-01-20' } },
  { name: 'a small shop from a subfolder', files: SHOP, argv: ['check'], from: 'src/cart' },
  { name: 'a small shop with its gates', files: SHOP, argv: check('--min-coverage', '0.9', '--min-coverage', 'src/cart=1') },
  { name: 'what was not read', files: SHOP, argv: check('--verbose', '--no-cache') },
  { name: 'broken YAML', files: { ...SHOP, 'vision.yaml': `${SMALL_VISION}  - [unclosed` }, argv: check() },
  { name: 'a byte order mark and Windows line ends', files: { ...SHOP, 'vision.yaml': `\uFEFF${SMALL_VISION.replace('direction', 'direktion').replaceAll('\n', '\r\n')}` }, argv: check() },
  { name: 'the other name of the file', files: { 'vision.yml': SMALL_VISION, 'src/cart/a.ts': '// TODO: x\n' }, argv: check() },
  { name: 'a newer version', files: { 'vision.yaml': 'apiVersion: vision/v9\n' }, argv: check() },
  { name: 'a vision without a version', files: { 'vision.yaml': SMALL_VISION.replace(/^.*\n/, '') }, argv: check() },
  { name: 'no vision', files: {}, argv: ['check', '.'] },
  { name: 'a vision of somebody else', files: { 'vision.yaml': 'apiVersion: app.example/v1\n' }, argv: check() },
  { name: 'an unknown option', files: SHOP, argv: ['check', '--fromat', 'json'] },
  { name: 'the numbers', files: SHOP, argv: ['status', '--format', 'json'] },
  { name: 'why a file exists', files: SHOP, argv: ['trace', 'src/cart/add.ts', '--format', 'json'] },
  { name: 'what serves an item', files: SHOP, argv: ['trace', '--item', 'grow', '--format', 'json'] },
  { name: 'a check-in', files: SHOP, argv: ['kpi', 'orders', '160', '--note', 'ok'] },
  { name: 'SARIF', files: SHOP, argv: ['check', '--format', 'sarif'] },
  { name: 'workflow commands', files: SHOP, argv: ['check', '--format', 'github'] },
  { name: 'Markdown', files: SHOP, argv: ['check', '--format', 'markdown'] },
  { name: 'JUnit XML', files: SHOP, argv: ['check', '--format', 'junit'] },
  { name: 'a report', files: SHOP, argv: ['report'] },
  { name: 'a report in Markdown', files: SHOP, argv: ['report', '--format', 'markdown'] },
  { name: 'a report that cannot be written', files: SHOP, argv: ['report', '--output', 'nowhere/report.html'] },
  { name: 'what the fixes would do', files: SHOP, argv: ['check', '--dry-run'] },
  { name: 'help', files: {}, argv: ['--help'] },
];
