import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { BaselineEntry } from '../core/features/baseline.ts';
import { UserError } from '../core/user-error.ts';
import { writeAtomically } from '../workspace/atomic-write.ts';

const BASELINE = z.object({
  version: z.literal(1),
  findings: z.array(z.object({ rule: z.string(), file: z.string(), about: z.string(), count: z._default(z.int().check(z.positive()), 1) })),
});

/** Reads a baseline. @throws UserError where there is none, or it is none */
export async function readBaseline(file: string): Promise<BaselineEntry[]> {
  const read = BASELINE.safeParse(jsonIn(file, await textOf(file)));
  if (read.success) return read.data.findings;
  const [issue] = read.error.issues;
  throw new UserError(`${file} is no baseline of this version (${issue?.path.join('.')}: ${issue?.message}): make it anew with --update-baseline.`);
}

/** Writes a baseline, one finding a line, so that a change of it is easy to review. */
export async function writeBaseline(file: string, entries: readonly BaselineEntry[]): Promise<void> {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  await writeAtomically(file, `{\n  "version": 1,\n  "findings": [${lines && `\n${lines}\n  `}]\n}\n`).catch((error: unknown) => {
    throw new UserError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  });
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UserError(`There is no baseline at ${file} that could be read: make one with --update-baseline.`, { cause: error });
  }
}

function jsonIn(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
