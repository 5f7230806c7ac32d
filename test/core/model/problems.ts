import { parseVision } from '../../../src/core/model/parse.ts';
import { english } from '../../support/english.ts';

/** Each problem of a text as `rule "what it stands on": message`, and what to write instead. */
export function problemsOf(text: string): string[] {
  return parseVision(text).problems.map(({ rule, span, message, suggestion }) => {
    const stands = `${rule} ${JSON.stringify(text.slice(span.start, span.end))}: ${english(message)}`;
    return suggestion === undefined ? stands : `${stands} -> ${suggestion}`;
  });
}

/** A vision that has all that it must have, and more below. */
export function visionWith(more: string): string {
  return `apiVersion: vision/v1\ntitle: T\nowner: "@me"\nobjectives:\n  - { id: grow, title: Grow, owner: "@rui", horizon: { start: 2026-10-01, end: 2027-09-30 } }\n${more}`;
}
