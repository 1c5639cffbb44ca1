import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lowerRecord } from '../../server/src/recordkit/lower.ts';
import { type Change, problemsOf, recordFiles } from './small-record.ts';

const order = 'instruments/eo-2.yaml';
const naming = (list: string): Change => [
  order,
  '"lead*"], zh: ["牵头"]',
  `"lead*|$${list}"], zh: ["牵头"]`,
];

test('a topic that names a list of words holds its words, in its own language', () => {
  const { data } = lowerRecord(recordFiles(naming('negation')));
  const fact = data.facts.find(({ id }) => id === 'eo2.lead');
  assert.deepEqual(fact?.topic, { en: ['lead*|not|no'], zh: ['牵头'] });
});

test('a list that is not there is told of', () => {
  const [problem = '', ...more] = problemsOf(recordFiles(naming('nothing-such')));
  assert.match(problem, /\$nothing-such.*no list of words of that name/);
  assert.deepEqual(more, []);
});

test('braces stand for each of their alternatives with each of the others', () => {
  const { data } = lowerRecord(
    recordFiles([order, '"lead*"]', '"{plan|rule} … {$negation|led}|lead*"]']),
  );
  const fact = data.facts.find(({ id }) => id === 'eo2.lead');
  const rule = ['rule … not', 'rule … no', 'rule … led'];
  const plan = ['plan … not', 'plan … no', 'plan … led'];
  assert.deepEqual(fact?.topic?.en, [[...plan, ...rule, 'lead*'].join('|')]);
});

test('a brace that is not closed is told of', () => {
  assert.match(
    problemsOf(recordFiles([order, '"lead*"]', '"{lead*"]'])).join('\n'),
    /enclose alternatives/,
  );
});

test('words that make a topic mean something else are checked like any others', () => {
  const files = recordFiles([order, 'standalone: true', 'unless: { en: ["…except"] }']);
  assert.match(problemsOf(files).join('\n'), /…except.*belongs between words/);
});
