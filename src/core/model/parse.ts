import { LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import { checkConditions } from './check-conditions.ts';
import { collectItems, Items } from './items.ts';
import { Locations } from './locations.ts';
import type { Problem } from './problem.ts';
import { readYaml, type YamlContent } from './read-yaml.ts';
import { collectReferences } from './references.ts';
import { collectSuppressions, insideAny } from './suppressions.ts';
import { validate } from './validate.ts';
import { ownershipOf } from './ownership.ts';
import type { Ownership, Vision } from './vision.ts';

/** Reads a `vision.yaml`. Never throws: what cannot be read is a located problem, the rest is there. */
export function parseVision(text: string): Vision {
  const content = readYaml(text);
  const ownership = ownershipOf(content.value, text);
  if (ownership === 'foreign' || ownership === 'empty') return emptyVision(ownership, []);
  const top = topOf(content);
  if (ownership === 'newer') return emptyVision(ownership, [newerVersion(content)]);
  const { document, problems, malformedIds } = validate(content);
  const { locations } = content;
  return {
    ownership,
    document,
    whole: content.whole,
    locations,
    items: collectItems(document, locations),
    references: collectReferences(document, locations),
    problems: [...content.problems, ...withVersionHint(ownership, problems, top), ...checkConditions(document, locations)],
    malformedIds,
    suppressions: collectSuppressions(text, new LineIndex(text), insideAny(content.scalars)),
    top,
  };
}

function emptyVision(ownership: Ownership, problems: readonly Problem[]): Vision {
  return {
    ownership,
    document: {},
    whole: true,
    locations: new Locations(''),
    items: new Items([]),
    references: [],
    problems,
    malformedIds: new Set(),
    suppressions: new Map(),
    top: { start: 0, end: 0 },
  };
}

/** Where only the version is missing, that is one hint and no schema error. */
function withVersionHint(ownership: Ownership, problems: readonly Problem[], top: Span): Problem[] {
  if (ownership !== 'unversioned') return [...problems];
  const message = 'This looks like a vision: add "apiVersion: vision/v1" as the first line to have it read as one.';
  return [{ rule: 'api-version-missing', message, span: top }];
}

function newerVersion(content: YamlContent): Problem {
  const root = content.value as object;
  return {
    rule: 'newer-version',
    message: 'This vision is written for a newer version of the format: update the extension to work with it. Until then it is left as it is.',
    span: content.locations.textOf(root, 'apiVersion'),
  };
}

function topOf(content: YamlContent): Span {
  const root = content.value;
  const first = typeof root === 'object' && root !== null ? Object.keys(root)[0] : undefined;
  return (first !== undefined ? content.locations.key(root as object, first) : undefined) ?? { start: 0, end: 0 };
}
