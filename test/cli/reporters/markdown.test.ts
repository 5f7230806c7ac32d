import assert from 'node:assert/strict';
import { escaped } from '../../../src/cli/reporters/markdown.ts';
import { SMALL_VISION } from '../../support/visions.ts';
import { vision, withFolder } from '../support.ts';

describe('vision check as Markdown', () => {
  it('shows coverage, and findings as a table', async () => {
    const files = { 'vision.yaml': SMALL_VISION, 'src/cart/a|b.ts': '// TODO: cache\n', 'src/lost/a.ts': '' };
    const { out } = await withFolder(files, (folder) => vision(['check', '--format', 'markdown'], folder));
    assert.match(out, /^### Vision\n\n\*\*Coverage: 50 % \(1 of 2 files have a reason\)\*\*\n\n\d+ findings: /);
    assert.match(out, /^\| severity \| place \| finding \|\n\| --- \| --- \| --- \|\n\| hint \| <code>src\/cart\/a&#124;b.ts:1<\/code> \| This TODO serves no roadmap item: .* \(<code>orphan-marker<\/code>\) \|$/m);
    assert.match(out, /^\| information \| <code>src\/lost\/<\/code> \|/m);
  });

  it('takes nothing that a file says for markup, HTML, a mention or a line of its own', () => {
    assert.equal(escaped('a|b *c* <i> `d` @me #1 [x](y)\n> z ![p]'), 'a&#124;b &#42;c&#42; &#60;i&#62; &#96;d&#96; &#64;me &#35;1 &#91;x&#93;(y) &#62; z &#33;&#91;p&#93;');
  });

  it('cuts what nobody would read, and says so', async () => {
    const files = { 'vision.yaml': SMALL_VISION, 'src/cart/a.ts': Array.from({ length: 80 }, (_, index) => `// TODO: ${index}\n\n`).join('') };
    const { out } = await withFolder(files, (folder) => vision(['check', '--format', 'markdown'], folder));
    assert.equal(out.match(/^\| (hint|warning|information) /gm)?.length, 50);
    assert.match(out, /^… and \d+ more$/m);
  });
});
