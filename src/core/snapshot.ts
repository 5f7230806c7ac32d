import type { VisionHistory } from './model/history.ts';
import { parseVision } from './model/parse.ts';
import type { Vision } from './model/vision.ts';
import { computeNumbers, type Numbers } from './progress/numbers.ts';
import { todayIn } from './progress/today.ts';
import { compareFindings, type Finding } from './rules/finding.ts';
import { RULE_IDS } from './rules/list.ts';
import { FileFindings } from './rules/file-findings.ts';
import { mergeFindings } from './rules/merge-findings.ts';
import { checkCodeInSlices, checkDocument, type FindingContext } from './rules/run.ts';
import { atOnce, type Sliced } from './slices.ts';
import { LineIndex } from './text/line-index.ts';
import { inEnglish, type Say } from './text/say.ts';
import type { CodeBase } from './trace/code-base.ts';
import { Trace } from './trace/trace.ts';

/** What a snapshot is made of. */
export interface SnapshotInput {
  /** Content of the vision, unsaved edits included, without a byte order mark. */
  readonly text: string;
  /** Its file name, relative to its own folder. */
  readonly visionFile: string;
  /** Undefined until the first scan has ended: rules about code are silent until then. */
  readonly codeBase: CodeBase | undefined;
  /** A day that stands in for today (`YYYY-MM-DD`), or the clock (milliseconds since 1970). */
  readonly clock: { readonly today: string } | { readonly now: number };
  /** Earlier versions of the vision, where they are known: rules that need them are silent without. */
  readonly history?: VisionHistory | undefined;
  /** The language of the reader; English where it is left out. */
  readonly say?: Say;
}

/** One consistent view of strategy and code. Immutable; every surface reads one and computes nothing itself. */
export interface Snapshot {
  readonly version: number;
  readonly input: SnapshotInput;
  /** How features say what surfaces show. */
  readonly say: Say;
  /** `YYYY-MM-DD` in the vision's time zone. */
  readonly today: string;
  readonly vision: Vision;
  readonly lines: LineIndex;
  readonly numbers: Numbers;
  readonly trace: Trace | undefined;
  /** In the order of file, line, column, rule. */
  readonly findings: readonly Finding[];
  /** Kept for the next snapshot, as is what follows. */
  readonly documentFindings: readonly Finding[];
  readonly fileFindings: FileFindings | undefined;
}

/** The next snapshot; parts of the previous one that still hold are used again. */
export function nextSnapshot(input: SnapshotInput, previous?: Snapshot): Snapshot {
  return atOnce(snapshotInSlices(input, previous));
}

/** The same in slices of a few milliseconds, for a thread that must not be kept busy. */
export function* snapshotInSlices(input: SnapshotInput, previous?: Snapshot): Sliced<Snapshot> {
  const sameText = previous?.input.text === input.text;
  const vision = sameText ? previous.vision : parseVision(input.text, previous?.vision);
  const lines = sameText ? previous.lines : new LineIndex(input.text);
  const today = 'today' in input.clock ? input.clock.today : todayIn(vision.document.settings?.timezone ?? 'UTC', input.clock.now);
  const sameDay = sameText && previous.today === today;
  const numbers = sameDay ? previous.numbers : computeNumbers(vision.document, today);
  const say = input.say ?? inEnglish;
  const place: FindingContext = { vision, visionFile: input.visionFile, lines, say };
  const { history } = input;
  const sameFindings = sameDay && previous.input.history === history;
  const documentFindings = sameFindings ? previous.documentFindings : checkDocument({ vision, today, numbers, ruleIds: RULE_IDS, history }, place);
  yield;
  const trace = yield* traceOf(input, vision, previous?.trace);
  const fileFindings = trace && (yield* FileFindings.inSlices(trace, place, previous?.fileFindings));
  const codeFindings = trace ? yield* checkCodeInSlices({ vision, trace }, place) : [];
  const findings = mergeFindings([...documentFindings, ...codeFindings].toSorted(compareFindings), fileFindings?.all ?? []);
  return { version: (previous?.version ?? 0) + 1, input, say, today, vision, lines, numbers, trace, findings, documentFindings, fileFindings };
}

function* traceOf({ codeBase, visionFile }: SnapshotInput, vision: Vision, previous: Trace | undefined): Sliced<Trace | undefined> {
  if (!codeBase || vision.ownership !== 'ours') return undefined;
  if (previous?.vision === vision && previous.codeBase === codeBase) return previous;
  return yield* Trace.inSlices(vision, codeBase, visionFile, previous);
}
