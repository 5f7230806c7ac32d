import assert from 'node:assert/strict';
import { findingsOf, placesIn, ROADMAP } from './code-support.ts';

const FILES = { 'services/authorise/a.go': '', 'services/receipts/a.go': '', 'services/receipts/print/b.go': '', 'tools/x.sh': '' };

describe('orphan-folder', () => {
  it('reports the topmost folder in which no file serves anything', () => {
    assert.deepEqual(placesIn('orphan-folder', FILES), ['services/receipts', 'tools']);
  });

  it('says how many files are in it', () => {
    assert.deepEqual(findingsOf('orphan-folder', FILES).map(({ message }) => message.slice(0, 40)), [
      'The folder services/receipts (2 files) s', 'The folder tools (1 file) serves no road',
    ]);
  });

  it('is content with one file that says what it is for, and goes on below it', () => {
    const files = { ...FILES, 'services/receipts/a.go': '// TODO(vault): x\n', 'tools/x.sh': '# @vision fast-auth\n' };
    assert.deepEqual(placesIn('orphan-folder', files), []);
    assert.deepEqual(placesIn('orphan-folder', files, `code: { include: [services] }\n${ROADMAP.trim()}`), ['services/receipts/print']);
  });

  it('goes as deep below an include base as the settings say', () => {
    const yaml = 'code: { include: [services], depth: 1 }\ninitiatives: [{ id: vault, status: active, code: [services/receipts/a.go] }]';
    assert.deepEqual(placesIn('orphan-folder', FILES, yaml), ['services/authorise']);
  });

  it('leaves alone what is exempt or out of scope', () => {
    const yaml = 'code: { include: [services], exempt: [{ glob: services/receipts, because: ours }, { glob: services/authorise, because: ours }] }';
    assert.deepEqual(placesIn('orphan-folder', FILES, yaml), []);
  });
});
