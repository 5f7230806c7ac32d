import type { ShownFinding } from './shown-finding.ts';

/**
 * What to show of a document while a line of it is being typed: news about that line
 * waits until it has settled, all else is shown at once.
 */
export function holdTypedLine(now: readonly ShownFinding[], before: readonly ShownFinding[], typed: number): readonly ShownFinding[] {
  const isOn = ({ range }: ShownFinding) => range.start.line === typed;
  const known = new Set(before.filter(isOn).map(({ finding }) => finding.rule));
  return now.filter((shown) => !isOn(shown) || known.has(shown.finding.rule));
}
