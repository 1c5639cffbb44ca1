import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCorpus } from '../../scripts/load-corpus.ts';
import { ownWords } from '../../scripts/own-words.ts';
import { haveSharedSources, sharedTexts } from '../../scripts/shared-sources.ts';
import { type CompiledRecord, openRecord } from '../../server/src/record/record.ts';
import { runChecks } from '../../server/src/recordkit/checks/check.ts';
import { compileRecord, serialiseRecord } from '../../server/src/recordkit/compile.ts';
import { printProblem } from '../../server/src/recordkit/problem.ts';
import { problemsOf, recordFiles } from './small-record.ts';

const corpus = loadCorpus();

test('the corpus is without errors', () => {
  const errors = corpus.problems.filter((problem) => problem.severity === 'error');
  assert.deepEqual(errors.map(printProblem), []);
});

test('a compiled record opens as what it was', () => {
  const text = serialiseRecord(compileRecord(corpus.data, corpus.fold));
  const opened = openRecord(JSON.parse(text) as CompiledRecord);
  assert.equal(opened.data.facts.length, corpus.data.facts.length);
  assert.deepEqual(opened.fold.chars, corpus.fold.chars);
  assert.equal(opened.entity(corpus.data.entities[0]!.id)?.id, corpus.data.entities[0]!.id);
});

test('a borrowed sentence is noticed, and a borrowed name is not', () => {
  const { data, fold, places } = corpus;
  const fact = data.facts[0]!;
  const said = (en: string, zh: string) => ({
    ...data,
    facts: [{ ...fact, says: { en, zh } }],
    entities: [],
    provisions: [],
  });
  const theirs = [
    'We hold these truths to be self-evident, that all men are created equal',
    '凡事预则立，不预则废，言前定则不跲，事前定则不困',
  ];
  const found = (en: string, zh: string): number =>
    runChecks([ownWords(theirs)], said(en, zh), fold, places).length;
  assert.equal(found('They too held: these truths to be self evident that “all”', '一'), 0);
  assert.equal(found('Now HOLD these truths to be self-evident: that all men', '一'), 1);
  assert.equal(found('x', '所谓“凡事预则立，不预则废，言前定则不跲”，事前'), 1);
  assert.equal(found('x', '所谓“凡事预则立，不预则废，言前”'), 0);
  const named = {
    ...said(theirs[0]!, '一'),
    sources: [{ ...data.sources[0]!, title: theirs[0]! }],
  };
  assert.equal(runChecks([ownWords(theirs)], named, fold, places).length, 0);
});

test('what the corpus says is in our own words', { skip: !haveSharedSources }, () => {
  const found = runChecks([ownWords(sharedTexts())], corpus.data, corpus.fold, corpus.places);
  assert.deepEqual(found.map(printProblem), []);
});

test('the small record of these tests is sound', () => {
  assert.deepEqual(problemsOf(recordFiles()), []);
});
