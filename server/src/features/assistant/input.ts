/** An input held to its tool's schema: models send what they please. */

import type { Input, InputProperty, InputSchema } from './tool.ts';

/** What is wrong with an input, in words that let a model mend it. */
export class InputError extends Error {}

export function readInput({ properties, required }: InputSchema, given: unknown): Input {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new InputError('the input must be an object');
  const fields = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  for (const [name, value] of fields) {
    const property = properties[name];
    if (!property)
      throw new InputError(
        `there is no "${name}"; the fields are ${Object.keys(properties).join(', ')}`,
      );
    const problem = problemOf(property, value);
    if (problem) throw new InputError(`"${name}" must be ${problem}`);
  }
  const missing = required.find((name) => !fields.some(([field]) => field === name));
  if (missing) throw new InputError(`"${missing}" is missing`);
  return Object.fromEntries(fields);
}

function problemOf(property: InputProperty, value: unknown): string | undefined {
  if (property.type === 'integer') {
    const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = property;
    const fits = Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
    return fits ? undefined : `a whole number from ${minimum} to ${maximum}`;
  }
  if (typeof value !== 'string') return 'a string';
  const { enum: allowed, pattern, minLength = 0, maxLength = Number.MAX_SAFE_INTEGER } = property;
  if (allowed && !allowed.includes(value)) return `one of ${allowed.join(', ')}`;
  if (pattern && !new RegExp(pattern).test(value)) return `of the form ${pattern}`;
  if (value.trim().length < minLength) return 'more than blanks';
  if (value.length > maxLength) return `of at most ${maxLength} characters`;
  return undefined;
}
