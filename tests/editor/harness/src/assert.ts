/** As much of node:assert as the tests in a browser use. */

const told = (value: unknown): string => JSON.stringify(value) ?? String(value);

function ok(value: unknown, message = 'not so'): asserts value {
  if (!value) throw new Error(message);
}

export default {
  ok,
  equal: (a: unknown, b: unknown) => ok(a === b, `${told(a)} is not ${told(b)}`),
  notEqual: (a: unknown, b: unknown) => ok(a !== b, `is ${told(a)}`),
  match: (text: string, wanted: RegExp) =>
    ok(wanted.test(text), `${text} does not match ${wanted}`),
};
