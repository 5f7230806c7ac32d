import { nothing, svg, type SVGTemplateResult } from 'lit';
import { isServing } from './serving.ts';
import { fillOf } from './patterns.ts';
import type { CellBox, PartBox } from './treemap-layout.ts';

/** How wide a letter is drawn, about: SVG cannot cut a text at an edge. */
const LETTER = 7;
const LEAST_LETTERS = 4;
const LEAST_HEIGHT_OF_NAME = 20;

interface PictureOptions {
  readonly width: number;
  readonly height: number;
  /** The item of which the parts are to stand out. */
  readonly chosen: string | undefined;
}

/** The picture below the cells: their parts, filled by state. Whoever cannot see it has the names of the cells, or the table. */
export function treemapPicture(boxes: readonly CellBox[], { width, height, chosen }: PictureOptions): SVGTemplateResult {
  return svg`<svg class="picture" width=${width} height=${height} aria-hidden="true" focusable="false">
    ${boxes.flatMap(({ parts }) => parts.map((box) => part(box, chosen !== undefined && !isServing(box, chosen))))}
  </svg>`;
}

function part(box: PartBox, isFaded: boolean): SVGTemplateResult {
  return svg`<g class="part ${isFaded ? 'faded' : ''}">
    ${box.bands.map(({ x, y, width, height, state }) => svg`<rect class="fill" x=${x} y=${y} width=${width} height=${height} fill=${fillOf(state)} />`)}
    <rect class="frame" x=${box.x} y=${box.y} width=${box.width} height=${box.height} />
    ${name(box)}
  </g>`;
}

function name({ name, x, y, width, height }: PartBox): SVGTemplateResult | typeof nothing {
  const letters = Math.floor((width - 8) / LETTER);
  if (name === '' || letters < LEAST_LETTERS || height < LEAST_HEIGHT_OF_NAME) return nothing;
  const text = name.length > letters ? `${name.slice(0, letters - 1)}…` : name;
  return svg`<text x=${x + 5} y=${y + 14}>${text}</text>`;
}
