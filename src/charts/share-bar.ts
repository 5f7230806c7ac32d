import * as Plot from '@observablehq/plot';
import { describe } from './describe.ts';
import type { ChartOptions } from './kpi-chart.ts';

/** A part of a whole. */
export interface Share {
  /** Its CSS variable is `--chart-share-<name>`. */
  readonly name: string;
  readonly label: string;
  readonly count: number;
}

/** A label needs this many pixels a letter. */
const PIXELS_A_LETTER = 7.5;

/** One bar that shows the parts of a whole side by side, each with its name where there is room for it. */
export function shareBar(shares: readonly Share[], title: string, description: string, { document, width, height }: ChartOptions): SVGSVGElement {
  const whole = shares.reduce((sum, { count }) => sum + count, 0);
  const parts = placed(shares);
  const svg = Plot.plot({
    document,
    width,
    height,
    margin: 0,
    axis: null,
    className: 'share-bar',
    x: { domain: [0, whole] },
    y: { domain: [0, 1] },
    marks: [
      Plot.rect(parts, { x1: 'from', x2: 'to', y1: 0, y2: 1, insetLeft: 1, insetRight: 1, fill: ({ share }) => `var(--chart-share-${share.name}, currentColor)` }),
      Plot.text(parts.filter(({ share }) => (share.count / whole) * width > share.label.length * PIXELS_A_LETTER), { x: ({ from, to }) => (from + to) / 2, y: () => 0.5, text: ({ share }) => share.label, fill: 'var(--chart-share-text, currentColor)', fontSize: 12 }),
    ],
  }) as SVGSVGElement;
  return describe(svg, title, description);
}

function placed(shares: readonly Share[]) {
  let from = 0;
  return shares.map((share) => {
    const part = { share, from, to: from + share.count };
    from = part.to;
    return part;
  });
}
