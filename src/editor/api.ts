import type { Dashboards } from './dashboard/dashboards.ts';
import type { SchemaContributor } from './schema-contributor.ts';
import type { Sessions } from './session/sessions.ts';
import type { FileStatusItem } from './status-bar/file-status-item.ts';
import type { ReminderItem } from './status-bar/reminder-item.ts';
import type { Views } from './views/views.ts';

/** What `activate` hands to tests: what VS Code itself does not tell. Not meant for other extensions. */
export interface VisionApi {
  readonly sessions: Sessions;
  readonly views: Views;
  readonly dashboards: Dashboards;
  readonly fileStatus: FileStatusItem;
  readonly schema: SchemaContributor;
  readonly reminder: ReminderItem;
}
