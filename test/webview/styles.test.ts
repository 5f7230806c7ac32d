import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { PageId } from '../../src/webview/protocol.ts';

const STYLES = join(import.meta.dirname, '../../src/webview/styles');
const PAGE_IDS = Object.keys({ roadmap: true, kpis: true, trace: true, scenarios: true, story: true } satisfies Record<PageId, true>);
const SHARED = globSync('*.css', { cwd: STYLES }).map((file) => basename(file, '.css')).filter((name) => name !== 'main' && !PAGE_IDS.includes(name));

/** Every selector of a style sheet, those in media queries too. */
function selectorsIn(name: string): string[] {
  const { document } = parseHTML(`<style>${readFileSync(join(STYLES, `${name}.css`), 'utf8')}</style>`);
  const selectors = selectorsOf(document.querySelector('style')?.sheet?.cssRules);
  assert.ok(selectors.length > 0, `${name}.css has rules`);
  return selectors;
}

/** A comma within parentheses, as of `:is(a, b)`, parts no selectors. */
function selectorsOf(rules: Iterable<CSSRule> = []): string[] {
  return [...rules].flatMap((rule) => {
    if ('selectorText' in rule) return String(rule.selectorText).split(/,\s*(?![^(]*\))/);
    return 'cssRules' in rule ? selectorsOf(rule.cssRules as CSSRuleList) : [];
  });
}

describe('the style sheets of the dashboard', () => {
  for (const page of PAGE_IDS) {
    it(`let ${page}.css speak of its own page alone`, () => {
      const own = new RegExp(String.raw`^(\.page)?\.${page}(?![\w-])`);
      assert.deepEqual(selectorsIn(page).filter((selector) => !own.test(selector)), []);
    });
  }

  for (const name of SHARED) {
    it(`let ${name}.css, which pages share, speak of no page`, () => {
      const ofPage = new RegExp(String.raw`\.(${PAGE_IDS.join('|')})(?![\w-])`);
      assert.deepEqual(selectorsIn(name).filter((selector) => ofPage.test(selector)), []);
    });
  }
});
