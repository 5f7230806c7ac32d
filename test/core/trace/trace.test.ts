import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseVision } from '../../../src/core/model/parse.ts';
import type { CodeBase } from '../../../src/core/trace/code-base.ts';
import { Trace } from '../../../src/core/trace/trace.ts';
import { codeBaseOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

const FILES = {
  'src/cart/add.ts': '',
  'src/cart/add.snap': '',
  'src/search/index.ts': '',
  'src/login/form.ts': '',
  'src/fax/send.ts': '',
  'src/common/log.ts': '',
  'src/mystery/what.ts': '',
  'src/mystery/generated/api.ts': '',
  'docs/readme.md': '',
};

function traceOf(files: Readonly<Record<string, string>>, vision = SMALL_VISION): Trace {
  return Trace.of(parseVision(vision), codeBaseOf(files), 'vision.yaml');
}

describe('the state of a file', () => {
  const cases: readonly [path: string, state: string | undefined][] = [
    ['src/cart/add.ts', 'active'],
    ['src/cart/add.snap', 'orphaned'],
    ['src/search/index.ts', 'planned'],
    ['src/login/form.ts', 'done'],
    ['src/fax/send.ts', 'stranded'],
    ['src/common/log.ts', 'exempt'],
    ['src/mystery/what.ts', 'orphaned'],
    ['src/mystery/generated/api.ts', undefined],
    ['docs/readme.md', undefined],
  ];
  for (const [path, state] of cases) {
    it(`of ${path} is ${state ?? 'none, since it is out of scope'}`, () => {
      assert.equal(traceOf(FILES).stateOf(path), state);
    });
  }

  it('is that of the item that an annotation names', () => {
    assert.equal(traceOf({ 'src/mystery/what.ts': '// @vision search\n' }).stateOf('src/mystery/what.ts'), 'planned');
  });

  it('is that of the item that a marker names', () => {
    assert.equal(traceOf({ 'src/mystery/what.ts': '// TODO(fast-cart): cache\n' }).stateOf('src/mystery/what.ts'), 'active');
  });

  it('is the best of several', () => {
    assert.equal(traceOf({ 'src/fax/send.ts': '// TODO(login): x\n// TODO(search): y\n' }).stateOf('src/fax/send.ts'), 'planned');
  });

  it('is not made worse by a comment', () => {
    assert.equal(traceOf({ 'src/cart/add.ts': '// @vision login\n' }).stateOf('src/cart/add.ts'), 'active');
  });

  it('is known out of scope where a comment links the file', () => {
    assert.equal(traceOf({ 'docs/a.ts': '// @vision search\n' }).stateOf('docs/a.ts'), 'planned');
  });
});

describe('coverage', () => {
  it('counts files with a reason among those in scope that are not exempt', () => {
    const { files, traced, ratio } = traceOf(FILES).coverage;
    assert.deepEqual({ files, traced, ratio }, { files: 6, traced: 3, ratio: 0.5 });
  });

  it('says how many files are in each state', () => {
    assert.deepEqual(traceOf(FILES).coverage.byState, { active: 1, planned: 1, done: 1, stranded: 1, exempt: 1, orphaned: 2 });
  });

  it('is no figure where no file is in scope', () => {
    assert.equal(traceOf({ 'docs/readme.md': '' }).coverage.ratio, null);
  });

  it('leaves the vision itself out', () => {
    const everything = SMALL_VISION.replace('  include: [src]\n', '');
    assert.equal(traceOf({ 'vision.yaml': '# TODO(fast-cart): x', 'src/cart/a.ts': '' }, everything).coverage.files, 1);
  });

  it('counts a file that a comment rescues', () => {
    assert.equal(traceOf({ ...FILES, 'src/mystery/what.ts': '// TODO(search): x\n' }).coverage.traced, 4);
  });
});

describe('the work of an item', () => {
  const trace = traceOf({ ...FILES, 'src/mystery/what.ts': '// @vision fast-cart\n// TODO(orders): count\n', 'src/cart/add.ts': '// @vision fast-cart\n' });
  const initiative = trace.vision.items.find('initiative', 'fast-cart');

  it('counts files by glob and by annotation, each once', () => {
    assert.ok(initiative);
    assert.equal(trace.fileCountOf(initiative), 2);
  });

  it('holds the markers that name it, a KPI as well as an initiative', () => {
    assert.deepEqual(trace.markersOf('orders').map(({ path, marker }) => [path, marker.marker.message]), [['src/mystery/what.ts', 'count']]);
  });
});

describe('folders', () => {
  const counts = (trace: Trace) => trace.folders().map(({ folder, files, orphaned, stranded }) => `${folder} ${files} ${orphaned} ${stranded}`);

  it('count files, orphans and stranded files down to the depth of the vision', () => {
    assert.deepEqual(counts(traceOf({ 'src/a/b/c/d.ts': '', 'src/fax/x.ts': '', 'src/cart/y.ts': '' })), [
      'src 3 1 1',
      'src/a 1 1 0',
      'src/a/b 1 1 0',
      'src/cart 1 0 0',
      'src/fax 1 0 1',
    ]);
  });

  it('count a file that a comment rescues as having a reason', () => {
    assert.deepEqual(counts(traceOf({ 'src/a/x.ts': '// @vision search\n' })), ['src 1 0 0', 'src/a 1 0 0']);
  });
});

describe('the next trace', () => {
  const text = fc.constantFrom('', '// TODO(fast-cart): a', '// TODO(login): b', '// @vision search', '// TODO: c', '// TODO(fax)');
  const path = fc.constantFrom(...Object.keys(FILES), 'src/new/file.ts');
  const edits = fc.array(fc.record({ path, text: fc.option(text) }), { maxLength: 12 });

  it('says the same as a fresh one after any edits', () => {
    fc.assert(
      fc.property(edits, (changes) => {
        const vision = parseVision(SMALL_VISION);
        const files: Record<string, string> = { ...FILES };
        let trace = Trace.of(vision, codeBaseOf(files), 'vision.yaml');
        for (const change of changes) {
          if (change.text === null) delete files[change.path];
          else files[change.path] = change.text;
          trace = Trace.of(vision, nextCodeBase(trace.codeBase, files), 'vision.yaml', trace);
        }
        const fresh = Trace.of(vision, codeBaseOf(files), 'vision.yaml');
        assert.deepEqual(summary(trace), summary(fresh));
      }),
    );
  });

  /** Keeps the list of files where it is the same, as a scanner does. */
  function nextCodeBase(previous: CodeBase, files: Record<string, string>): CodeBase {
    const next = codeBaseOf(files);
    return previous.files.join() === next.files.join() ? { ...next, files: previous.files } : next;
  }

  function summary(trace: Trace) {
    const states = trace.codeBase.files.map((file) => [file, trace.stateOf(file)]);
    const links = trace.vision.items.ids().map((id) => [id, trace.markersOf(id).map(({ path, marker }) => `${path}:${marker.marker.place.line}`), trace.annotatedWith(id)]);
    return { coverage: trace.coverage, folders: trace.folders(), states, links };
  }
});
