import assert from 'node:assert/strict';
import { findingsIn, found } from './support.ts';

const severityOf = (rule: string, yaml: string) => findingsIn(yaml).find((finding) => finding.rule === rule)?.severity;

describe('Severities', () => {
  it('are those of the rules unless the settings say otherwise', () => {
    assert.equal(severityOf('landscape-missing', 'title: A vision'), 'warning');
    assert.equal(severityOf('landscape-missing', 'settings: { rules: { landscape-missing: hint } }'), 'hint');
  });

  it('turn a rule off', () => {
    assert.equal(severityOf('landscape-missing', 'settings: { rules: { landscape-missing: off } }'), undefined);
  });

  it('stay as they are where the setting cannot be read', () => {
    assert.equal(severityOf('landscape-missing', 'settings: { rules: { landscape-missing: loud } }'), 'warning');
  });
});

describe('A comment that silences', () => {
  const count = (comment: string) => found(`${comment}\ntitle: A vision`).filter((place) => /^(landscape-missing|review-overdue)@/.test(place)).length;

  it('names one rule, or several with commas between', () => {
    assert.equal(count('# nothing'), 2);
    assert.equal(count('# vision-ignore-next-line landscape-missing'), 1);
    assert.equal(count('# vision-ignore-next-line landscape-missing, review-overdue'), 0);
  });

  it('names rules that exist, each for itself', () => {
    assert.equal(count('# vision-ignore-next-line landscape'), 2);
    assert.equal(count('# vision-ignore-next-line'), 2);
  });

  it('reaches the next line only', () => {
    assert.equal(count('# vision-ignore-next-line landscape-missing\n'), 2);
  });
});

describe('A file that is no vision', () => {
  it('has no findings', () => {
    assert.deepEqual(found('apiVersion: app.example/v1\nkind: Deployment\nobjectives: [{ id: x }]\n'), []);
  });
});
