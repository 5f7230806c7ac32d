/**
 * The colours of the charts: CSS variables, so that the page around them decides for light, dark, high contrast
 * and paper. Shape and line style tell series apart as well, so each falls back to the colour of the text.
 */
export const COLOURS = {
  text: 'currentColor',
  measured: 'var(--chart-measured, currentColor)',
  plan: 'var(--chart-plan, currentColor)',
  forecast: 'var(--chart-forecast, currentColor)',
  target: 'var(--chart-target, currentColor)',
  kept: 'var(--chart-kept, currentColor)',
  today: 'var(--chart-today, currentColor)',
  /** Behind what is hollow. */
  paper: 'var(--chart-paper, transparent)',
} as const;
