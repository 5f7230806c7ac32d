import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

function filesThatSay(words: RegExp): string[] {
  const files = globSync('src/**/*.ts', { cwd: ROOT }).map((file) => file.replaceAll('\\', '/'));
  return files.filter((file) => words.test(readFileSync(join(ROOT, file), 'utf8')));
}

describe('pop-ups', () => {
  it('are the answer of a command that somebody ran, and nothing else', () => {
    const elsewhere = filesThatSay(/\bshow(Information|Warning|Error)Message\b/).filter((file) => !file.startsWith('src/editor/commands/'));
    assert.deepEqual(elsewhere, []);
  });

  it('never show progress either: that is for the status bar and the views', () => {
    assert.deepEqual(filesThatSay(/\bProgressLocation\.Notification\b/), []);
  });
});
