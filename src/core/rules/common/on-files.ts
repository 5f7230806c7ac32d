import type { Phrase } from '../../text/phrase.ts';
import { gather } from '../../trace/gather.ts';
import type { Trace } from '../../trace/trace.ts';
import { inCode, inFolder, type Report } from '../rule.ts';

/** About files that share a flaw: on the topmost folder that holds nothing else, else on the beginning of each file. */
export function* onFiles(trace: Trace, paths: readonly string[], messageFor: (place: string, files: readonly string[]) => Phrase): Iterable<Report> {
  for (const [place, files] of gather(paths, trace)) {
    const message = messageFor(place, files);
    yield place === files[0] ? inCode(place, TOP_OF_FILE, message) : inFolder(place, message);
  }
}

const TOP_OF_FILE = { start: 0, end: 0, line: 0, column: 0 };
