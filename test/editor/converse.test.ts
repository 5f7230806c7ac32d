import assert from 'node:assert/strict';
import { converse, converseWithin, type Question } from '../../src/editor/questions/converse.ts';
import { BACK, type Answer, type Place } from '../../src/editor/questions/answer.ts';

interface Answers {
  readonly name?: string;
  readonly colour?: string;
}

describe('a conversation', () => {
  const { asked, question, talk } = setUp();

  it('asks in order, says where each question stands, and gives all answers', async () => {
    assert.deepEqual(await talk([question('name', 'a'), question('colour', 'red')]), { name: 'a', colour: 'red' });
    assert.deepEqual(asked, ['name 1/2', 'colour 2/2 back']);
  });

  it('leaves out and does not count what need not be asked', async () => {
    await talk([question('name', 'a', () => false), question('colour', 'red')]);
    assert.deepEqual(asked, ['colour 1/1']);
  });

  it('goes on behind a question that its own answer takes away', async () => {
    const other: Question<Answers> = { ask: async () => ({ name: 'legal' }), when: ({ name }) => name === 'other' };
    assert.deepEqual(await talk([question('name', 'other'), other, question('colour', 'red')]), { name: 'legal', colour: 'red' });
  });

  it('goes on where it was left, and tells how far it is', async () => {
    const told: [Answers, number][] = [];
    const course = { from: 1, onAnswer: (answers: Answers, at: number) => told.push([answers, at]) };
    await converse<Answers>('A talk', [question('name', 'a'), question('colour', 'red')], { name: 'b' }, course);
    assert.deepEqual(told, [[{ name: 'b', colour: 'red' }, 2]]);
  });

  it('ends without an answer where it is left', async () => {
    assert.equal(await talk([question('name', 'a'), question('colour', undefined)]), undefined);
  });

  it('keeps what was answered while somebody goes back', async () => {
    const answers = ['a', undefined];
    const seen: (string | undefined)[] = [];
    const first: Question<Answers> = {
      ask: async (_, { name }) => {
        seen.push(name);
        return { name: answers[seen.length - 1] ?? 'b' };
      },
    };
    let backs = 0;
    const second: Question<Answers> = { ask: async () => ((backs += 1) === 1 ? BACK : { colour: 'red' }) };
    assert.deepEqual(await talk([first, second]), { name: 'b', colour: 'red' });
    assert.deepEqual(seen, [undefined, 'a']);
  });

  it('keeps what a question knows before it is answered, where somebody leaves and where somebody goes back', async () => {
    const told: Answers[] = [];
    const seen: Answers[] = [];
    let turn = 0;
    const first: Question<Answers> = { ask: async (_, answers) => (seen.push(answers), { name: 'a' }) };
    const second: Question<Answers> = {
      ask: async (_, __, keep) => {
        keep({ colour: 'half red' });
        return (turn += 1) === 1 ? BACK : undefined;
      },
    };
    assert.equal(await converse<Answers>('A talk', [first, second], {}, { onAnswer: (answers) => told.push(answers) }), undefined);
    assert.deepEqual(told.at(-1), { name: 'a', colour: 'half red' });
    assert.deepEqual(seen, [{}, { name: 'a', colour: 'half red' }]);
  });

  it('within another one leads back into that from its first question', async () => {
    asked.length = 0;
    const back: Question<Answers> = { ask: async ({ canGoBack }) => (canGoBack ? BACK : {}) };
    assert.equal(await converseWithin<Answers>('A talk', [back], {}), BACK);
    assert.deepEqual(await converse<Answers>('A talk', [back], {}), {});
  });

  function setUp() {
    const asked: string[] = [];
    const question = (key: keyof Answers, answer: string | undefined, when?: () => boolean): Question<Answers> => ({
      ask: async ({ step, totalSteps, canGoBack }: Place): Promise<Answer<Answers>> => {
        asked.push(`${key} ${step}/${totalSteps}${canGoBack ? ' back' : ''}`);
        return answer === undefined ? undefined : { [key]: answer };
      },
      ...(when ? { when } : {}),
    });
    const talk = (questions: readonly Question<Answers>[]) => {
      asked.length = 0;
      return converse<Answers>('A talk', questions, {});
    };
    return { asked, question, talk };
  }
});
