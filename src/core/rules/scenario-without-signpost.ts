import { lacks } from '../model/written.ts';
import { phrase } from '../text/phrase.ts';
import { openScenarios } from './common/open.ts';
import { onItem } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const scenarioWithoutSignpost: DocumentRule = {
  id: 'scenario-without-signpost',
  severity: 'information',
  looksAt: 'document',
  summary: 'Nothing is watched that would tell that a scenario comes true.',
  help: 'A future that nobody watches for arrives unnoticed. Write under `signposts` what you would see first: an announcement, a law, a share of users. Where there is a KPI for it, give the signpost a condition, and you will be told.',
  *check({ vision }) {
    for (const scenario of openScenarios(vision)) {
      if (!lacks(vision, scenario, 'signposts')) continue;
      yield onItem(vision, scenario, phrase`Nothing would tell that this scenario comes true: add a signpost to watch.`);
    }
  },
};
