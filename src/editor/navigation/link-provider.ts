import * as vscode from 'vscode';
import { codeLinks, visionLinks } from '../../core/features/links.ts';
import { roleOf } from '../document-role.ts';
import { toRange, uriOfPlace } from '../ranges.ts';
import type { Sessions } from '../session/sessions.ts';

/** Makes ids in comments and decision records of the vision links. */
export class LinkProvider implements vscode.DocumentLinkProvider {
  readonly #sessions: Sessions;

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
  }

  provideDocumentLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
    const role = roleOf(this.#sessions, document);
    if (!role) return [];
    const links = role.kind === 'code' ? codeLinks(role.snapshot, role.path) : visionLinks(role.snapshot);
    return links.map(({ range, tooltip, target }) => {
      const link = new vscode.DocumentLink(toRange(range), uriOfPlace(role.session, target));
      link.tooltip = tooltip;
      return link;
    });
  }
}
