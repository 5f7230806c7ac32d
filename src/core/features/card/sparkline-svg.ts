import type { Sparkline, SparklinePoint } from './sparkline.ts';

/** The themes that a picture must be readable in. */
export type Theme = 'light' | 'dark' | 'high-contrast' | 'high-contrast-light';

export const SPARKLINE_WIDTH = 96;
export const SPARKLINE_HEIGHT = 20;
/** Room for the stroke and the dot at the edges. */
const MARGIN = 3;

/** A picture inside Markdown cannot see the theme, so its colours are chosen with it: line against background is at least 4.5 to 1. */
const COLOURS: Readonly<Record<Theme, { readonly line: string; readonly limit: string }>> = {
  light: { line: '#0b62b8', limit: '#6a6a6a' },
  dark: { line: '#6cb6ff', limit: '#a0a0a0' },
  'high-contrast': { line: '#ffffff', limit: '#ffffff' },
  'high-contrast-light': { line: '#000000', limit: '#000000' },
};

/** The sparkline as the text of an SVG: a line of values, a dot for the newest, dashes for what is to be reached or kept. */
export function sparklineSvg(sparkline: Sparkline, theme: Theme): string {
  const { line, limit } = COLOURS[theme];
  const place = scaleOf(sparkline);
  const path = sparkline.points.map((point) => place(point).join(',')).join(' ');
  const [x = 0, y = 0] = sparkline.points.map(place).at(-1) ?? [];
  const dashes = sparkline.limits.map((value) => {
    const [, height] = place({ day: sparkline.end, value });
    return `<path d="M0 ${height}H${SPARKLINE_WIDTH}" stroke="${limit}" stroke-dasharray="3 3"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SPARKLINE_WIDTH}" height="${SPARKLINE_HEIGHT}" fill="none">`,
    ...dashes,
    `<polyline points="${path}" stroke="${line}" stroke-width="1.5" stroke-linejoin="round"/>`,
    `<circle cx="${x}" cy="${y}" r="2.5" fill="${line}"/>`,
    '</svg>',
  ].join('');
}

/** Where a point stands in the picture; a course without height runs through its middle. */
function scaleOf({ points, limits, end }: Sparkline): (point: SparklinePoint) => readonly [x: number, y: number] {
  const values = [...points.map(({ value }) => value), ...limits];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const start = points[0]?.day ?? end;
  return ({ day, value }) => [
    within(SPARKLINE_WIDTH, end === start ? 1 : (day - start) / (end - start)),
    within(SPARKLINE_HEIGHT, high === low ? 0.5 : (high - value) / (high - low)),
  ];
}

function within(size: number, share: number): number {
  return Math.round((MARGIN + share * (size - 2 * MARGIN)) * 10) / 10;
}
