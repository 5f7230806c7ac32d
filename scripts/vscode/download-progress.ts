import type { DownloadOptions } from '@vscode/test-electron';

type ProgressReporter = NonNullable<DownloadOptions['reporter']>;
type ProgressReport = Parameters<ProgressReporter['report']>[0];

/** Tells a download in a few plain lines: the version, each quarter, a second try. */
export function downloadProgress(say: (line: string) => void): ProgressReporter {
  let quarters = 0;
  return {
    report(report) {
      const done = 'bytesSoFar' in report ? Math.floor((4 * report.bytesSoFar) / report.totalBytes) : 0;
      const line = done > quarters ? `${done * 25} %` : lineOf(report);
      quarters = Math.max(quarters, done);
      if (line !== undefined) say(line);
    },
    error: (error) => say(String(error)),
  };
}

function lineOf(report: ProgressReport): string | undefined {
  if ('url' in report && !('bytesSoFar' in report)) return `Fetching desktop VS Code from ${report.url} …`;
  if ('attempt' in report) return `That failed (${report.error}); trying again …`;
  return undefined;
}
