type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a JSON Schema finds fault by. */
const VERDICTS: ReadonlySet<string> = new Set([
  'required', 'pattern', 'format', 'propertyNames', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum',
]);

/**
 * A JSON Schema that knows the keys, their values and what they mean, and finds fault with nothing. It is for
 * editors in which somebody else completes and explains YAML: what is wrong is told by our own rules, once.
 */
export function describingSchema(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(describingSchema);
  if (!isObject(schema)) return schema;
  const { properties, enum: values, const: value, type, ...rest } = schema;
  const kept = Object.entries(rest).filter(([key, inner]) => !VERDICTS.has(key) && inner !== false);
  const choices = values ?? (value === undefined ? undefined : [value]);
  return {
    ...Object.fromEntries(kept.map(([key, inner]) => [key, isText(key) ? inner : describingSchema(inner)])),
    ...(isObject(properties) && { properties: describingKeys(properties) }),
    // A value of another kind is welcome too; the first alternative is what is offered.
    ...(choices === undefined ? typeOf(type) : { anyOf: [{ enum: choices }, {}] }),
  };
}

/** The names of properties are no words of JSON Schema, whatever they are. */
function describingKeys(properties: { readonly [key: string]: Json }): Json {
  return Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, describingSchema(inner)]));
}

/** Objects and lists are written out by their type when they are completed; anything may stand there all the same. */
function typeOf(type: Json | undefined): { readonly [key: string]: Json } {
  return type === 'object' || type === 'array' ? { type: [type, 'string', 'number', 'boolean', 'null', type === 'object' ? 'array' : 'object'] } : {};
}

function isText(key: string): boolean {
  return ['$schema', '$id', 'title', 'description', 'examples', 'default'].includes(key);
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
