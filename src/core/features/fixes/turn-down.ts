import { setValue } from '../../model/edit/set-value.ts';
import type { EditResult } from '../../model/edit/edit-result.ts';
import { SEVERITIES } from '../../model/schema/settings.ts';
import type { Severity } from '../../rules/severity.ts';

type Level = (typeof SEVERITIES)[number];

/** Levels that are less than a severity: the next one, then silence. Broken YAML cannot be turned down. */
export function lowerLevels(rule: string, severity: Severity): Level[] {
  if (rule === 'yaml-syntax') return [];
  const next = SEVERITIES[SEVERITIES.indexOf(severity) - 1] ?? 'off';
  return next === 'off' ? ['off'] : [next, 'off'];
}

/** Edits of the vision that give a rule another level everywhere. */
export function turnDown(text: string, rule: string, level: Level): EditResult {
  return setValue(text, ['settings', 'rules', rule], level);
}
