import assert from 'node:assert/strict';
import { eventually } from './support/eventually.ts';
import { restoredVision, visionApi, writeFile } from './support/workspace.ts';

describe('The reminder in the status bar', () => {
  const { file: vision, original } = restoredVision();

  it('names KPIs to update, and the review from its day on', async () => {
    const { reminder } = await visionApi();
    await eventually(() => reminder.text, (text) => assert.equal(text, '$(calendar) 1 KPI to update'));
    await writeFile(vision(), original().replace('next: 2026-12-07', 'next: 2026-11-20'));
    await eventually(() => reminder.text, (text) => assert.equal(text, '$(calendar) Review due · 1 KPI to update'));
  });

  it('is gone where nothing is due', async () => {
    const { reminder } = await visionApi();
    await writeFile(vision(), original().replace(/(id: restore-time\n[^]*?date: )2026-09-30/, '$12026-11-20'));
    await eventually(() => reminder.text, (text) => assert.equal(text, ''));
  });
});
