import { hasUnreadable } from '../model/written.ts';
import { listed, phrase } from '../text/phrase.ts';
import { onSection } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

const FUNCTIONS = ['product', 'sales', 'finance'];

export const validationMissing: DocumentRule = {
  id: 'validation-missing',
  severity: 'warning',
  looksAt: 'document',
  summary: 'Product, sales or finance has not been heard.',
  help: 'A technology strategy fails where the business does not carry it: product knows what users do, sales what buyers ask, finance what it may cost. Show it to somebody from each of the three and note what they said under `feedback`, with `from: product`, `sales` or `finance`, a concern as well as support.',
  *check({ vision }) {
    const feedback = vision.document.feedback ?? [];
    // Feedback without a readable "from" has its own finding, and may be from anyone.
    if (hasUnreadable(vision, vision.document, 'feedback') || feedback.some(({ from }) => from === undefined)) return;
    const heard = new Set(feedback.map(({ from }) => from?.trim().toLowerCase()));
    const missing = FUNCTIONS.filter((name) => !heard.has(name));
    if (missing.length === 0) return;
    yield onSection(vision, 'feedback', phrase`There is no feedback from ${listed(missing)}: show them the vision and note what they said under "feedback".`);
  },
};
