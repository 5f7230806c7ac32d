import assert from 'node:assert/strict';
import { fixedBy, placesIn } from './code-support.ts';

const FILES = { 'services/authorise/a.go': '', 'apps/b.ts': '' };

describe('code-glob-empty', () => {
  it('reports a glob of an initiative that matches no file', () => {
    const yaml = 'initiatives:\n  - { id: fast-auth, code: [services/authorise, services/settlement, "!**/*.snap"] }';
    assert.deepEqual(placesIn('code-glob-empty', FILES, yaml), ['vision.yaml:3:49']);
  });

  it('reports the globs of include and exempt as well, but none that keeps files out', () => {
    const yaml = 'code:\n  include: [services, lib]\n  exclude: ["**/generated/**"]\n  exempt:\n    - { glob: common, because: shared }';
    assert.deepEqual(placesIn('code-glob-empty', FILES, yaml), ['vision.yaml:3:23', 'vision.yaml:6:15']);
  });

  it('is silent about a glob whose files another takes back', () => {
    const yaml = 'initiatives:\n  - { id: fast-auth, code: [services, "!services/authorise"] }';
    assert.deepEqual(placesIn('code-glob-empty', FILES, yaml), []);
  });

  it('is mended by taking the glob out', () => {
    const yaml = 'initiatives:\n  - id: fast-auth\n    code:\n      - services/authorise\n      - services/settlement # merged\n    why: x';
    assert.deepEqual(fixedBy('code-glob-empty', FILES, yaml), { 'Take it out': `${yaml.replace('      - services/settlement # merged\n', '')}\n` });
  });

  it('is mended by taking an exemption out as a whole', () => {
    const yaml = 'code:\n  exempt: [{ glob: apps, because: ours }, { glob: common, because: shared }]';
    assert.deepEqual(fixedBy('code-glob-empty', FILES, yaml), { 'Take it out': 'code:\n  exempt: [{ glob: apps, because: ours }]\n' });
  });

  it('keeps the last glob of include: without any, everything would be included', () => {
    assert.deepEqual(fixedBy('code-glob-empty', FILES, 'code: { include: [lib] }'), {});
    assert.deepEqual(fixedBy('code-glob-empty', FILES, 'code: { include: [lib, apps] }'), { 'Take it out': 'code: { include: [apps] }\n' });
  });
});
