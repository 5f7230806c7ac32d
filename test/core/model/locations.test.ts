import assert from 'node:assert/strict';
import { parseVision } from '../../../src/core/model/parse.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { visionWith } from './problems.ts';

const TEXT = visionWith(`landscape: # how it is
  updated: 2026-11-02
  summary: >-
    folded
    text
  sharedWith: ["product", sales, ~, 12]
kpis:
  - id: speed
    title: 'Speed'
    unit:
    definition: d # c

  # the next one
  - { id: more, title: M }
insights: []
`);

describe('the places of a vision', () => {
  const { document, locations, top } = parseVision(TEXT);
  const { landscape = {}, kpis = [] } = document;
  const [speed = {}, more = {}] = kpis;
  const at = (span: Span | undefined) => span && TEXT.slice(span.start, span.end);

  it('tell where an object stands, from its first key to its last value', () => {
    assert.equal(at(locations.of(speed)), "id: speed\n    title: 'Speed'\n    unit:\n    definition: d");
    assert.equal(at(locations.of(more)), '{ id: more, title: M }');
  });

  it('tell where a list stands, from its first dash or bracket to its last entry', () => {
    assert.equal(at(locations.of(landscape.sharedWith ?? [])), '["product", sales, ~, 12]');
    assert.ok(at(locations.of(kpis))?.startsWith('- id: speed') && at(locations.of(kpis))?.endsWith('M }'));
    assert.equal(at(locations.of(document.insights ?? [])), '[]');
  });

  it('tell where a key stands', () => {
    assert.equal(at(locations.key(speed, 'title')), 'title');
    assert.equal(at(locations.key(document, 'kpis')), 'kpis');
    assert.equal(locations.key(speed, 'owner'), undefined);
  });

  it('tell where a value stands, with its quotes', () => {
    assert.equal(at(locations.value(speed, 'title')), "'Speed'");
    assert.equal(at(locations.value(landscape, 'updated')), '2026-11-02');
    assert.equal(locations.value(speed, 'unit'), undefined);
  });

  it('tell where a text stands, without its quotes; else its key, else its object', () => {
    assert.equal(at(locations.textOf(speed, 'title')), 'Speed');
    assert.equal(at(locations.textOf(landscape.sharedWith ?? [], 0)), 'product');
    assert.equal(at(locations.textOf(speed, 'unit')), 'unit');
    assert.equal(at(locations.textOf(more, 'unit')), '{ id: more, title: M }');
  });

  it('tell where a stretch of a text stands, or the whole of a folded one', () => {
    assert.equal(at(locations.part(speed, 'title', { start: 1, end: 3 })), 'pe');
    assert.match(at(locations.part(landscape, 'summary', { start: 0, end: 6 })) ?? '', /^>-\n {4}folded\n {4}text\s*$/);
  });

  it('count the entries of a list that say something, and those before an entry', () => {
    const shared = landscape.sharedWith ?? [];
    assert.deepEqual(shared, ['product', 'sales']);
    assert.equal(locations.writtenEntries(shared), 3);
    const gap = parseVision(visionWith('code: { include: [~, a, 12, b] }\n'));
    const include = gap.document.code?.include ?? [];
    assert.deepEqual(include.map((_, index) => gap.locations.indexInText(include, index)), [1, 3]);
  });

  it('know the first key of the document', () => {
    assert.equal(at(top), 'apiVersion');
    assert.deepEqual(parseVision('\uFEFF# c\n---\nowner: x\nobjectives: []\n').top, { start: 9, end: 14 });
  });
});
