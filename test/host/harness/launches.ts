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
  { name: 'restricted', specs: 'restricted/*.test.ts', workspace: { copies: { '.': 'examples/lumipay' } }, restricted: true },
];
