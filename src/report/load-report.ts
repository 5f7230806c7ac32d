import type { MakeReport } from './make-report.ts';

/** Loads the bundle of the report: it is as large as the program itself, and most runs need none. @param module the file of the bundle */
export async function loadReport(module: URL): Promise<MakeReport> {
  const loaded: { readonly makeReport: MakeReport } = await import(module.href);
  return loaded.makeReport;
}
