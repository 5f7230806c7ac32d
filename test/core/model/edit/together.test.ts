import assert from 'node:assert/strict';
import { addEntry } from '../../../../src/core/model/edit/add-entry.ts';
import { setValue } from '../../../../src/core/model/edit/set-value.ts';
import { together } from '../../../../src/core/model/edit/together.ts';
import { phrase } from '../../../../src/core/text/phrase.ts';
import { edited } from '../../../support/edited.ts';

const TEXT = `apiVersion: vision/v1
objectives:
  - { id: a, title: A } # one line
  - id: b
    title: B
`;

describe('several edits together', () => {
  it('are made each in its own place', () => {
    const result = together(TEXT, [
      (text) => setValue(text, ['objectives', { id: 'a' }, 'owner'], '@a'),
      (text) => setValue(text, ['objectives', { id: 'b' }, 'title'], 'C'),
    ]);
    assert.equal('edits' in result && result.edits.length, 2);
    assert.equal(edited(TEXT, result), TEXT.replace('title: A }', 'title: A, owner: "@a" }').replace('title: B', 'title: C'));
  });

  it('build on each other', () => {
    const result = together(TEXT, [
      (text) => addEntry(text, ['insights'], { title: 'One' }),
      (text) => addEntry(text, ['insights'], { title: 'Two' }),
    ]);
    assert.equal(edited(TEXT, result), `${TEXT}insights:\n  - { title: One }\n  - { title: Two }\n`);
  });

  it('are not made at all where one is refused', () => {
    const result = together(TEXT, [
      (text) => setValue(text, ['objectives', { id: 'a' }, 'owner'], '@a'),
      (text) => setValue(text, ['objectives', { id: 'gone' }, 'owner'], '@a'),
    ]);
    assert.deepEqual(result, { reason: phrase`There is no "${'gone'}" in the list.` });
  });
});
