import { isPageId } from '../dashboard/pages.ts';
import type { Dashboards } from '../dashboard/dashboards.ts';
import type { Sessions } from '../session/sessions.ts';
import { isTreeRow } from '../views/tree-row.ts';
import { chooseVision } from './choose-vision.ts';

/** What the command can be told, by a lens or a row. */
export interface OpenDashboardArguments {
  /** The workspace folder, as a URI. */
  readonly folder?: string;
  /** The page to show; the one that was looked at last where it is left out. */
  readonly page?: string;
}

/** Opens the dashboard of a vision. */
export async function openDashboard(sessions: Sessions, dashboards: Dashboards, argument: unknown): Promise<void> {
  const { folder, page }: OpenDashboardArguments = isTreeRow(argument)
    ? { folder: argument.session.folder.uri.toString() }
    : ((argument as OpenDashboardArguments | undefined) ?? {});
  const chosen = await chooseVision(sessions, folder);
  if (chosen) await dashboards.open(chosen.session, isPageId(page) ? page : undefined);
}
