import { removeValue } from '../../model/edit/remove-value.ts';
import { indexInText } from '../../model/index-in-text.ts';
import type { Path } from '../../model/edit/yaml-tree.ts';
import type { CodeSettings, Vision } from '../../model/vision.ts';
import { phrase } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../finding.ts';
import { fixBy, type Fix, type FixContext } from '../fix.ts';
import { itemAt } from './at-span.ts';
import { entryAt } from './entry-at.ts';

/** Takes the glob that a finding stands on out of its list. The last of `include` stays: without any, everything is included. */
export function removeGlob({ span }: Finding, { text, vision }: FixContext): Fix[] {
  const { code, initiatives = [] } = vision.document;
  const path = entryAt(vision, initiatives, 'code', span)?.path ?? (code && settingAt(vision, code, span));
  return path ? fixBy(phrase`Take it out`, removeValue(text, path)) : [];
}

function settingAt(vision: Vision, code: CodeSettings, span: Span): Path | undefined {
  const { include = [], exempt = [] } = code;
  const included = include.length > 1 ? entryAt(vision, [code], 'include', span) : undefined;
  const listed = included ?? entryAt(vision, [code], 'exclude', span);
  if (listed) return listed.path;
  const exemption = itemAt(vision, exempt, span);
  return exemption && [vision.locations.of(code), 'exempt', indexInText(vision.locations, code, 'exempt', exempt, exempt.indexOf(exemption))];
}
