import { apiVersionMissing } from './api-version-missing.ts';
import { codeGlobEmpty } from './code-glob-empty.ts';
import { codeGlobInvalid } from './code-glob-invalid.ts';
import { duplicateId } from './duplicate-id.ts';
import { hypothesisMissing } from './hypothesis-missing.ts';
import { initiativeWithoutKpi } from './initiative-without-kpi.ts';
import { markerClosedItem } from './marker-closed-item.ts';
import { markerUnknownId } from './marker-unknown-id.ts';
import { newerVersion } from './newer-version.ts';
import { orphanFolder } from './orphan-folder.ts';
import { orphanMarker } from './orphan-marker.ts';
import type { Rule } from './rule.ts';
import { schema } from './schema.ts';
import { unknownId } from './unknown-id.ts';
import { unknownKey } from './unknown-key.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** Every rule, in the order of docs/rules.md. */
export const RULES: readonly Rule[] = [
  yamlSyntax,
  schema,
  unknownKey,
  newerVersion,
  apiVersionMissing,
  duplicateId,
  unknownId,
  hypothesisMissing,
  initiativeWithoutKpi,
  orphanMarker,
  markerUnknownId,
  markerClosedItem,
  codeGlobEmpty,
  codeGlobInvalid,
  orphanFolder,
];

export const RULE_IDS: readonly string[] = RULES.map(({ id }) => id);
