import assert from 'node:assert/strict';
import { inRepository } from '../workspace/support/vision-repository.ts';
import { vision } from './support.ts';

function text(target: number): string {
  return `apiVersion: vision/v1\nkpis:\n  - { id: auth-p95, direction: decrease, baseline: 820, target: ${target}, start: 2026-10-01, due: 2026-12-31 }\n`;
}

async function rulesIn(folder: string): Promise<string[]> {
  const { out } = await vision(['check', '--format', 'json', folder], folder);
  return (JSON.parse(out) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);
}

describe('vision check in a git repository', () => {
  it('compares goals with the history of the vision', () =>
    inRepository(async (repository) => {
      repository.commit('2026-09-20', text(400)).commit('2026-10-20', text(500));
      assert.ok((await rulesIn(repository.folder)).includes('goalposts-moved'));
    }));

  it('is silent about a goal that stands', () =>
    inRepository(async (repository) => {
      repository.commit('2026-09-20', text(400)).write(`${text(400)}# nothing else\n`);
      assert.ok(!(await rulesIn(repository.folder)).includes('goalposts-moved'));
    }));
});
