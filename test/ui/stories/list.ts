import type { Story } from '../harness/story.ts';
import { accessible } from './accessible.ts';
import { addFromRow } from './add-from-row.ts';
import { captureInsight } from './capture-insight.ts';
import { dashboardAccessible } from './dashboard-accessible.ts';
import { dashboardKeyboard } from './dashboard-keyboard.ts';
import { dashboardKpis } from './dashboard-kpis.ts';
import { dashboardMany } from './dashboard-many.ts';
import { dashboardMouse } from './dashboard-mouse.ts';
import { dashboard } from './dashboard.ts';
import { dashboardReload } from './dashboard-reload.ts';
import { exportReport } from './export-report.ts';
import { filterStrategy } from './filter-strategy.ts';
import { findInitiative } from './find-initiative.ts';
import { firstVision } from './first-vision.ts';
import { fixEverything } from './fix-everything.ts';
import { guidedStart } from './guided-start.ts';
import { keyboardOnly } from './keyboard-only.ts';
import { learnWhy } from './learn-why.ts';
import { linkMany } from './link-many.ts';
import { linkTodo } from './link-todo.ts';
import { lostEvents } from './lost-events.ts';
import { mapFolder } from './map-folder.ts';
import { readStory } from './read-story.ts';
import { renameInitiative } from './rename-initiative.ts';
import { replan } from './replan.ts';
import { restricted } from './restricted.ts';
import { ruleOut } from './rule-out.ts';
import { traceByKeyboard } from './trace-by-keyboard.ts';
import { traceByMouse } from './trace-by-mouse.ts';
import { twoWindows } from './two-windows.ts';
import { typedDecisions } from './typed-decisions.ts';
import { typedKpis } from './typed-kpis.ts';
import { typedNotes } from './typed-notes.ts';
import { typedPlan } from './typed-plan.ts';
import { typedReview } from './typed-review.ts';
import { unsavedAndChanged } from './unsaved-and-changed.ts';
import { updateKpi } from './update-kpi.ts';

/** All stories that `npm run test:ui` does. A new one is a new file and a line here. */
export const STORIES: readonly Story[] = [
  learnWhy,
  linkTodo,
  renameInitiative,
  mapFolder,
  findInitiative,
  fixEverything,
  updateKpi,
  captureInsight,
  addFromRow,
  replan,
  filterStrategy,
  linkMany,
  firstVision,
  guidedStart,
  keyboardOnly,
  dashboard,
  dashboardKeyboard,
  dashboardMouse,
  dashboardKpis,
  dashboardAccessible,
  dashboardMany,
  traceByKeyboard,
  traceByMouse,
  ruleOut,
  readStory,
  typedKpis,
  typedReview,
  typedNotes,
  typedPlan,
  typedDecisions,
  twoWindows,
  unsavedAndChanged,
  lostEvents,
  dashboardReload,
  exportReport,
  restricted,
  accessible,
];
