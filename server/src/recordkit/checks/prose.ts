/** Our own sentences: in both languages, each in its own script, and fit to stand inside a message. */

import { fold } from '../../text/fold.ts';
import type { RecordCheck } from './check.ts';
import { prose } from './walk.ts';

const han = /\p{Script=Han}/u;

export const script: RecordCheck = {
  name: 'script',
  each: true,
  description:
    'English prose is without Chinese characters; Chinese prose is Chinese, and simplified.',
  *check(record, table) {
    for (const { on, part, lang, text } of prose(record)) {
      if (lang === 'en' && han.test(text))
        yield { on, part, message: 'Chinese characters in English prose' };
      if (lang === 'en') continue;
      if (!han.test(text)) yield { on, part, message: 'no Chinese characters in Chinese prose' };
      const foreign = [...text].filter(
        (c) => han.test(c) && fold(c, { ...table, terms: [] }) !== c,
      );
      if (foreign.length > 0)
        yield { on, part, message: `not simplified: ${[...new Set(foreign)].join('')}` };
    }
  },
};

export const unfinished: RecordCheck = {
  name: 'unfinished',
  each: true,
  description: 'No prose is a placeholder.',
  *check(record) {
    for (const { on, part, text } of prose(record))
      if (/^(…|\.\.\.|TODO\b|TBD\b|xxx\b)/i.test(text.trim()))
        yield { on, part, message: 'is a placeholder' };
  },
};

export const clauses: RecordCheck = {
  name: 'clauses',
  each: true,
  description:
    'A statement (`says`) is a clause: it goes into messages, which set the stop themselves.',
  *check(record) {
    for (const { on, part, text } of prose(record)) {
      if (part[0] !== 'says') continue;
      if (
        /[.。!！?？;；,，]$/u.test(text.trim()) &&
        !/\b(U\.S|D\.C|Inc|Corp|Co|Jr)\.$/.test(text.trim())
      )
        yield { on, part, message: 'ends in a stop' };
      if (text !== text.trim()) yield { on, part, message: 'has white space at an end' };
    }
  },
};
