import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { SMALL_VISION } from '../../support/visions.ts';
import { vision, withFolder } from '../support.ts';

const FILES = { 'vision.yaml': SMALL_VISION, 'src/cart/add.ts': '// TODO: cache\n', 'src/search/a.ts': '', 'src/login/a.ts': '', 'src/lost/a.ts': '', 'src/lost/b.ts': '' };

async function text(below = '', colour = false): Promise<string> {
  return (await withFolder(FILES, (folder) => vision(['check'], `${folder}${below}`, {}, { colour }))).out;
}

describe('vision check as text', () => {
  it('begins each finding with a place that a terminal can open, and groups them by file', async () => {
    const out = await text();
    assert.match(out, /^src\/cart\/add\.ts:1:4 {2}hint {9}This TODO serves no roadmap item: link it, as in TODO\(id\)\. {2}orphan-marker\n\nsrc\/lost\/ {2}information {2}The folder src\/lost \(2 files\)/);
    assert.match(out, /\n\nvision\.yaml:1:1 +warning/);
  });

  it('shows places as the folder of the reader sees them', async () => {
    const out = await text('/src/cart');
    assert.match(out, /^add\.ts:1:4 /);
    assert.match(out, /^\.\.\/lost\/ /m);
    assert.match(out, /^\.\.\/\.\.\/vision\.yaml:1:1 /m);
  });

  it('ends with how many findings there are and how much of the code has a reason', async () => {
    assert.match(await text(), /\n\n\d+ findings: \d+ warnings, \d+ information, 1 hint\nCoverage: 60 % \(3 of 5 files have a reason\)\n$/);
  });

  it('is coloured where colour is wanted, and says the same', async () => {
    const [plain, coloured] = [await text(), await text('', true)];
    assert.ok(coloured.includes('\u001B['));
    assert.equal(stripVTControlCharacters(coloured), plain);
  });
});
