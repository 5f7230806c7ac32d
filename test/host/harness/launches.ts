import type { Launch } from './launch.ts';

const FOREIGN_VISION = 'apiVersion: app.example/v1\nkind: Vision\nobjectives: none of ours\n';

const SMALL_VISION = `apiVersion: vision/v1
title: A second folder
owner: "@second"
objectives:
  - id: second-objective
    title: Be told apart from the first folder
    owner: "@second"
    horizon: { start: 2026-10-01, end: 2027-12-31 }
`;

const EVERYTHING_VISION = `${SMALL_VISION}initiatives:
  - { id: all-of-it, title: Serves everything, objective: second-objective, owner: "@second", quarter: 2026-Q4, status: active, code: ["**"] }
`;

/** A notebook of three cells, as Jupyter writes it. */
const NOTEBOOK = JSON.stringify({
  cells: [
    { cell_type: 'markdown', metadata: {}, source: ['# Risk\n', 'What the scores say.'] },
    { cell_type: 'code', metadata: {}, execution_count: null, outputs: [], source: ['import math\n', '# TODO(all-of-it): weigh the countries\n', 'x = "TODO(all-of-it)"'] },
    { cell_type: 'code', metadata: {}, execution_count: null, outputs: [], source: ['# TODO: nobody asked for it\n', '# TODO(all-of-ti): misspelt\n'] },
  ],
  metadata: { language_info: { name: 'python' } },
  nbformat: 4,
  nbformat_minor: 5,
});

/** Folders whose vision is none, half of one, or not ours to read; each is a folder of one workspace. */
const BAD_INPUT: Readonly<Record<string, string>> = {
  'missing/main.py': '# TODO: there is no vision here\n',
  'empty/vision.yaml': '',
  'comments-only/vision.yaml': '# What we want to reach\n',
  'broken/vision.yaml': `${SMALL_VISION}kpis: [{ id: half\n`,
  'folder-in-its-place/vision.yaml/readme.txt': 'not a vision',
  'newer/vision.yaml': 'apiVersion: vision/v2\ngoals: []\n',
  'foreign/vision.yaml': FOREIGN_VISION,
  'everything/vision.yaml': EVERYTHING_VISION,
  'everything/main.py': '# TODO(all-of-it): one\n',
  'deleted/vision.yaml': `${SMALL_VISION}mistake: yes\n`,
  'unreadable/vision.yaml': SMALL_VISION,
  'elsewhere/docs/plan.yaml': `${SMALL_VISION}mistake: yes\n`,
  'elsewhere/.vscode/settings.json': JSON.stringify({ 'vision.file': 'docs/plan.yaml' }),
};

const foldersOf = (paths: readonly string[]) => [...new Set(paths.map((path) => path.split('/')[0] ?? ''))];

/** All starts of VS Code that `npm run test:host` makes. A new workspace is a new entry. */
export const LAUNCHES: readonly Launch[] = [
  { name: 'lumipay', specs: '*.test.ts', workspace: { copies: { '.': 'examples/lumipay' } } },
  { name: 'empty-folder', specs: 'empty-folder/*.test.ts', workspace: {} },
  { name: 'foreign-vision', specs: 'foreign-vision/*.test.ts', workspace: { files: { 'vision.yaml': FOREIGN_VISION } } },
  {
    name: 'two-folders',
    specs: 'two-folders/*.test.ts',
    workspace: {
      copies: { lumipay: 'examples/lumipay' },
      files: {
        'second/vision.yaml': SMALL_VISION,
        'two.code-workspace': JSON.stringify({ folders: [{ path: 'lumipay' }, { path: 'second' }] }),
      },
      opens: 'two.code-workspace',
    },
  },
  {
    name: 'bad-input',
    specs: 'bad-input/*.test.ts',
    workspace: {
      files: {
        ...BAD_INPUT,
        'bad.code-workspace': JSON.stringify({ folders: foldersOf(Object.keys(BAD_INPUT)).map((path) => ({ path })) }),
      },
      opens: 'bad.code-workspace',
    },
  },
  {
    name: 'past',
    specs: 'past/*.test.ts',
    workspace: { copies: { '.': 'examples/lumipay' }, files: { '.github/CODEOWNERS': '/services/ @rui\n/services/payouts/ @joao\n' } },
  },
  { name: 'notebook', specs: 'notebook/*.test.ts', workspace: { files: { 'vision.yaml': EVERYTHING_VISION, 'risk/scores.ipynb': NOTEBOOK } } },
  { name: 'german', specs: 'german/*.test.ts', workspace: { copies: { '.': 'examples/lumipay' } }, language: 'de' },
  { name: 'restricted', specs: 'restricted/*.test.ts', workspace: { copies: { '.': 'examples/lumipay' } }, restricted: true },
];
