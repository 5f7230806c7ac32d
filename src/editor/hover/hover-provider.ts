import * as vscode from 'vscode';
import { codeHover } from '../../core/features/hover/code-hover.ts';
import type { Hover } from '../../core/features/hover/hover.ts';
import { hoverMarkdown } from '../../core/features/hover/hover-markdown.ts';
import { visionHover } from '../../core/features/hover/vision-hover.ts';
import { roleOf, type DocumentRole } from '../document-role.ts';
import { markdownHost, trustedMarkdown } from '../markdown.ts';
import { otherYamlKnows } from '../other-yaml.ts';
import { fromPosition, toRange } from '../ranges.ts';
import type { Sessions } from '../session/sessions.ts';

/** Says what ids, markers and `@vision` in comments mean, and what stands in the vision. */
export class HoverProvider implements vscode.HoverProvider {
  readonly #sessions: Sessions;

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
  }

  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    const role = roleOf(this.#sessions, document);
    const hover = role && hoverAt(role, document, position);
    if (!hover || (hover.key && otherYamlKnows(document))) return undefined;
    return new vscode.Hover(trustedMarkdown(hoverMarkdown(hover, markdownHost(role.session, document.uri))), toRange(hover.range));
  }
}

function hoverAt(role: DocumentRole, document: vscode.TextDocument, position: vscode.Position): Hover | undefined {
  if (role.kind === 'code') return codeHover(role.snapshot, role.path, fromPosition(position));
  return visionHover(role.snapshot, document.offsetAt(position));
}
