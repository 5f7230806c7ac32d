import assert from 'node:assert/strict';
import { codeHover } from '../../../../src/core/features/hover/code-hover.ts';
import type { Hover } from '../../../../src/core/features/hover/hover.ts';
import { hoverMarkdown } from '../../../../src/core/features/hover/hover-markdown.ts';
import { visionHover } from '../../../../src/core/features/hover/vision-hover.ts';
import { atCaret, caretIn } from '../../../support/caret.ts';
import { inEnglish } from '../../../../src/core/text/say.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

function inCode(marked: string): Hover | undefined {
  const { text, position } = atCaret(marked);
  return codeHover(snapshotOf(SMALL_VISION, { 'src/a.ts': text }), 'src/a.ts', position);
}

function inVision(word: string, after: string): Hover | undefined {
  return visionHover(snapshotOf(SMALL_VISION, { 'src/cart/a.ts': '', 'src/cart/b.snap': '' }), caretIn(SMALL_VISION, word, after).offset);
}

function titles(hover: Hover | undefined): string[] {
  return [...(hover?.note === undefined ? [] : [hover.note]), ...(hover?.cards ?? []).map(({ title }) => title)];
}

describe('the hover in code', () => {
  it('shows the item under the mouse alone', () => assert.deepEqual(titles(inCode('// TODO(fast-cart, ord‸ers): x')), ['Orders a day']));
  it('shows all items of a marker on its tag', () => assert.deepEqual(titles(inCode('// TO‸DO(fast-cart, orders): x')), ['A fast cart', 'Orders a day']));
  it('says on @vision that it is about the whole file', () => assert.deepEqual(titles(inCode('// @vis‸ion search')), ['The whole file serves:', 'Better search']));
  it('proposes what an unknown id may mean', () => assert.deepEqual(titles(inCode('// TODO(fast-cr‸at): x')), ['There is no roadmap item "fast-crat". Did you mean "fast-cart"?']));
  it('explains the file on a click', () => assert.deepEqual(inCode('// TODO(orde‸rs): x')?.cards[0]?.actions.at(-1)?.action, { kind: 'explain-file', file: 'src/a.ts' }));

  it('offers to link a marker that serves nothing', () => {
    const hover = inCode('// TO‸DO: x');
    assert.deepEqual(titles(hover), ['This TODO serves no roadmap item.']);
    assert.deepEqual(hover?.actions.map(({ action }) => action), [{ kind: 'link-marker', file: 'src/a.ts', line: 0 }]);
  });

  it('is none outside of comments', () => {
    assert.equal(inCode('const todo = "TODO(fast-‸cart)";'), undefined);
    assert.equal(inCode('fast‸-cart'), undefined);
  });
});

describe('the hover in the vision', () => {
  it('shows the item of an id', () => assert.deepEqual(titles(inVision('fast-cart', 'initiatives:')), ['A fast cart']));
  it('shows the item of a reference', () => assert.deepEqual(titles(inVision('grow', 'objective: ')), ['Grow the shop']));
  it('shows the KPI of a condition', () => assert.deepEqual(titles(inVision('orders', 'confidentWhen')), ['Orders a day']));
  it('counts the files of a glob', () => assert.deepEqual(titles(inVision('src/cart', 'code: [src/cart')), ['This glob matches 2 files.']));
  it('counts the files that a glob takes back', () => assert.deepEqual(titles(inVision('!**/*.snap', 'code: [src/cart')), ['This glob takes back 1 file.']));

  it('documents a key', () => {
    assert.deepEqual(inVision('definition', 'kpis:')?.key, {
      name: 'definition',
      description: 'The formula in words.',
      example: '95th percentile of POST /authorise over a week',
      values: [],
    });
  });

  it('documents the values that a key may have', () => {
    assert.deepEqual(inVision('active', 'status: active')?.key?.values, ['proposed', 'planned', 'active', 'paused', 'done', 'cancelled']);
  });
});

describe('a hover as Markdown', () => {
  const host = { theme: 'dark', say: inEnglish, href: ({ kind }: { readonly kind: string }) => (kind === 'explain-file' ? undefined : `command:${kind}`) } as const;

  it('shows title, facts, bet, KPIs with a picture, and links', () => {
    const markdown = hoverMarkdown(inCode('// TODO(fast-‸cart): x') ?? assert.fail(), host);
    assert.match(markdown, /^\*\*A fast cart\*\* · \[Open vision\\\.yaml\]\(command:open\)\n\ninitiative · fast\\-cart · 2026\\-Q4 · active · \\@a · 50 \\% · on track\n\n\*\*Serves\*\* Grow the shop/);
    assert.match(markdown, /\| !\[Orders a day[^\]]*\]\(data:image\/svg\+xml,%3Csvg[^)]+\)&ensp;\| Orders a day&ensp;\| 150 orders → 200 orders · on track&ensp;\| \[Update\]\(command:update-kpi\) \|/);
  });

  it('takes the sting out of hostile titles', () => {
    const title = '<img src=x> [click](command:rm) `x` | $(flame) https://evil.example *b*';
    const vision = SMALL_VISION.replace('title: A fast cart', `title: ${JSON.stringify(title)}`);
    const { text, position } = atCaret('// TODO(fast-‸cart): x');
    const hover = codeHover(snapshotOf(vision, { 'src/a.ts': text }), 'src/a.ts', position) ?? assert.fail();
    const [first = ''] = hoverMarkdown(hover, host).split('\n');
    assert.equal(first.split(' · ')[0], String.raw`**\<img src\=x\> \[click\]\(command\:rm\) \`x\` \| \$\(flame\) https\:\/\/evil\.example \*b\***`);
  });

  it('names what a key may hold', () => {
    assert.match(hoverMarkdown(inVision('direction', 'kpis:') ?? assert.fail(), host), /^\*\*direction\*\*\n\nWhich way is better.*\n\nOne of: `increase`, `decrease`/s);
  });
});
