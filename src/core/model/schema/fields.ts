import * as z from 'zod/mini';
import { isCalendarDate } from '../../text/calendar.ts';

/** What an id looks like; also the part of a condition or marker that may name one. */
export const ID_PATTERN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
export const ID_MAX_LENGTH = 63;

/** Gives a property its documentation: shown in hovers, completion and the JSON Schema. */
export function about<T extends z.ZodMiniType>(schema: T, description: string, example: unknown): T {
  z.globalRegistry.add(schema, { description, examples: [example] });
  return schema;
}

export const text = (description: string, example: string) => about(z.string(), description, example);

export const texts = (description: string, example: readonly string[]) =>
  about(z.array(z.string()), description, example);

export const flag = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  about(z.enum(values), description, values[0]);

export const count = (description: string, example: number) => about(z.number(), description, example);

export const ratio = (description: string, example: number) =>
  about(z.number().check(z.minimum(0), z.maximum(1)), description, example);

export const id = (description: string, example: string) =>
  about(z.string().check(z.maxLength(ID_MAX_LENGTH), z.regex(ID_PATTERN)), description, example);

/** A reference is any text here: whether the item exists is for the rule `unknown-id`. */
export const reference = (description: string, example: string) => about(z.string(), description, example);

export const references = (description: string, example: readonly string[]) =>
  about(z.array(z.string()), description, example);

const DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

export const date = (description: string, example: string) =>
  about(
    z.string().check(z.regex(DATE_PATTERN, { abort: true }), z.refine(isCalendarDate, { params: { kind: 'calendar' } })),
    description,
    example,
  );

export const quarter = (description: string, example: string) =>
  about(z.string().check(z.regex(/^\d{4}-Q[1-4]$/)), description, example);

export const duration = (description: string, example: string) =>
  about(z.string().check(z.regex(/^[1-9]\d{0,3}[dwMQ]$/)), description, example);

/** One condition of a hypothesis or signpost; its inside is parsed in `condition.ts`. */
export const condition = (description: string) =>
  about(z.string(), description, 'checkout-conversion >= 63.5 by 2027-03-31');
