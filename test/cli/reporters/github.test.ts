import assert from 'node:assert/strict';
import { SMALL_VISION } from '../../support/visions.ts';
import { vision, withFolder } from '../support.ts';

const FILES = { 'shop/vision.yaml': SMALL_VISION, 'shop/src/cart/a,b:c.ts': '// TODO(fast-card): 100 %\n', 'shop/src/lost/a.ts': '' };

async function lines(below = 'shop'): Promise<string[]> {
  const { out } = await withFolder(FILES, (folder) => vision(['check', below, '--format', 'github'], folder, { GITHUB_WORKSPACE: folder }));
  return out.split('\n');
}

describe('vision check as workflow commands', () => {
  it('annotates lines of the checkout, escaped, with ends inclusive', async () => {
    const expected = '::error file=shop/src/cart/a%2Cb%3Ac.ts,line=1,endLine=1,col=9,endColumn=17,title=marker-unknown-id::There is no roadmap item "fast-card": did you mean "fast-cart"?';
    assert.ok((await lines()).includes(expected));
  });

  it('shows what is wrong with a folder at the top of the vision', async () => {
    const line = (await lines()).find((found) => found.includes('title=orphan-folder'));
    assert.match(line ?? '', /^::notice file=shop\/vision\.yaml,line=1,title=orphan-folder::The folder src\/lost/);
  });

  it('ends with the summary and the coverage as plain lines of the log', async () => {
    assert.match((await lines()).slice(-3).join('\n'), /^\d+ findings: 1 error, .*\nCoverage: 50 % \(1 of 2 files have a reason\)\n$/);
  });
});
