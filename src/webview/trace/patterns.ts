import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { CodeState } from './code-states.ts';

/** The drawing of one tile of 8 × 8 for each state: lines, dots and none, so that no state needs its colour to be told from another. */
const TILES: Readonly<Record<CodeState, SVGTemplateResult>> = {
  active: svg``,
  planned: svg`<path d="M-2 2 2 -2 M0 8 8 0 M6 10 10 6" />`,
  done: svg`<circle cx="2" cy="2" r="1.1" /><circle cx="6" cy="6" r="1.1" />`,
  exempt: svg`<path d="M0 4H8" />`,
  stranded: svg`<path d="M0 0 8 8 M8 0 0 8" />`,
  orphaned: svg`<path d="M4 0V8" />`,
};

/** The fills by which a picture shows states; {@link fillOf} names them. */
export function patterns(): TemplateResult {
  const tiles = (Object.keys(TILES) as CodeState[]).map(
    (state) =>
      svg`<pattern id="state-${state}" class="tile ${state}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" />${TILES[state]}</pattern>`,
  );
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>${tiles}</defs></svg>`;
}

export function fillOf(state: CodeState): string {
  return `url(#state-${state})`;
}
