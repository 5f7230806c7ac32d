import { readLastChanges } from '../../../workspace/git-last-changes.ts';
import { MarkerAges } from './marker-ages.ts';
import { readOwners } from './owners.ts';

/** Who reads what the Orphaned Work view says beside the snapshot. Loaded when somebody looks at the view. */
export const FACTS_READERS = { readOwners, readLastChanges, MarkerAges };
