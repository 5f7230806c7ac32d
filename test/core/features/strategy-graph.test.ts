import assert from 'node:assert/strict';
import { graphDot } from '../../../src/core/features/graph-dot.ts';
import { graphMermaid } from '../../../src/core/features/graph-mermaid.ts';
import { strategyGraph } from '../../../src/core/features/strategy-graph.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

const FILES = { 'src/cart/a.ts': '', 'src/search/a.ts': '' };

describe('the drawing of a strategy', () => {
  it('goes from objectives over initiatives to their globs', () => {
    const { edges } = strategyGraph(snapshotOf(SMALL_VISION, FILES));
    assert.deepEqual(edges.map(({ from, to }) => `${from} > ${to}`), [
      'grow > fast-cart', 'fast-cart > code:src/cart',
      'grow > search', 'search > code:src/search',
      'grow > login', 'login > code:src/login',
      'leave > fax', 'fax > code:src/fax',
    ]);
  });

  it('can be of a few initiatives only, with the objectives that they serve', () => {
    const { nodes } = strategyGraph(snapshotOf(SMALL_VISION, FILES), new Set(['search']));
    assert.deepEqual(nodes.map(({ id }) => id), ['grow', 'search', 'code:src/search']);
  });

  it('draws a folder that two initiatives share once', () => {
    const shared = SMALL_VISION.replace('code: [src/search]', 'code: [src/cart]');
    const { nodes } = strategyGraph(snapshotOf(shared, FILES), new Set(['search', 'fast-cart']));
    assert.deepEqual(nodes.map(({ id }) => id), ['grow', 'fast-cart', 'code:src/cart', 'search']);
  });

  it('reads in DOT', () => {
    assert.equal(
      graphDot(strategyGraph(snapshotOf(SMALL_VISION, FILES), new Set(['search', 'fax']))),
      `digraph vision {
  label="A small vision";
  rankdir=LR;
  "grow" [label="Grow the shop\\non track", shape=box, style="rounded,bold"];
  "leave" [label="Leave the old shop\\ndropped · no KPI", shape=box, style="rounded,bold", fontcolor=gray40, color=gray40];
  "search" [label="Better search\\n2027-Q1 · planned · no KPI", shape=box];
  "code:src/search" [label="src/search\\n1 file", shape=folder];
  "fax" [label="Orders by fax\\n2026-Q3 · cancelled · no KPI", shape=box, fontcolor=gray40, color=gray40];
  "code:src/fax" [label="src/fax\\n0 files", shape=folder];
  "grow" -> "search";
  "search" -> "code:src/search";
  "leave" -> "fax";
  "fax" -> "code:src/fax";
}
`,
    );
  });

  it('reads in Mermaid', () => {
    assert.equal(
      graphMermaid(strategyGraph(snapshotOf(SMALL_VISION, FILES), new Set(['fax']))),
      `---
title: "A small vision"
---
flowchart LR
  n0(["Leave the old shop<br>dropped #183; no KPI"])
  n1["Orders by fax<br>2026-Q3 #183; cancelled #183; no KPI"]
  n2[/"src/fax<br>0 files"/]
  n0 --> n1
  n1 --> n2
  classDef closed stroke-dasharray: 4
  class n0,n1 closed
`,
    );
  });

  it('shows hostile titles harmlessly', () => {
    const hostile = SMALL_VISION.replace('title: Better search', 'title: "a\\" ] --> x; <b>\\\\ `end` #35; \\n click"');
    const graph = strategyGraph(snapshotOf(hostile, FILES), new Set(['search']));
    assert.match(graphDot(graph), /\[label="a\\" \] --> x; <b>\\\\ `end` #35;  {2}click\\n2027-Q1/);
    assert.match(graphMermaid(graph), /\["a#34; #93; --#62; x#59; #60;b#62;#92; #96;end#96; #35;35#59; {3}click<br>2027/);
  });
});
