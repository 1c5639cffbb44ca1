/** A person given another's office: "Secretary of Energy Howard Lutnick". */

import { containsOneOf } from '../claims/actors.ts';
import { factEvidence, type Judgement, recordEvidence, stated } from '../claims/judgement.ts';
import { nameOf } from '../claims/naming.ts';
import type { Reading } from '../claims/reading.ts';
import { saidBody } from '../claims/said.ts';
import { inSentence, unasserted } from '../claims/scope.ts';
import { covers, termsOf } from '../claims/terms.ts';
import type { Mention, Utterance } from '../claims/utterance.ts';
import { hull } from '../text/span.ts';
import type { DateValue } from '../values/types.ts';
import { defineRule } from './rule.ts';

const office =
  /\b(?:secretary|director|administrator|chair|chairman|attorney general|commissioner)\b|部长|局长|主任|主席|署长/;

const titled = (u: Utterance, body: Mention): boolean =>
  office.test(u.text.slice(body.start, body.end));

/** "Secretary of Energy Howard Lutnick", but not the first two of a list of guests. */
function before(u: Utterance, body: Mention, person: Mention): boolean {
  const text = u.text.slice(body.end, person.start);
  const after = u.text.slice(person.end);
  if (titled(u, body)) return /^ ?$/.test(text) || (text === ', ' && !/^,? and\b/.test(after));
  return u.lang === 'zh'
    ? /^(?:部长|局长|主任|主席|署长)$/.test(text)
    : /^(?:'s)? (?:secretary|director|administrator|chair|chairman|commissioner|head|chief),? $/.test(
        text,
      );
}

/** "Howard Lutnick, the Secretary of Energy,", 卢特尼克（能源部长）; not "the APST, the OMB Director, the …". */
function behind(u: Utterance, person: Mention, body: Mention): boolean {
  const text = u.text.slice(person.end, body.start);
  const after = u.text.slice(body.end);
  return u.lang === 'zh'
    ? titled(u, body) && /^(?:\(|(?:现)?(?:任|担任|为|是))(?:美国)?$/.test(text)
    : titled(u, body) &&
        /^(?:,| \(|, who is|, now)? ?(?:the )(?:u\.?s\.? )?$|^(?:, | \()(?:as )?(?:the )?$/.test(
          text,
        ) &&
        /^(?:[.)]|$|,(?! (?:and|or|the)\b))/.test(after);
}

/** A body's office and the person it is given to. */
function offices(u: Utterance): [body: Mention, person: Mention][] {
  return u.mentions.flatMap((m, i): [Mention, Mention][] => {
    const next = u.mentions[i + 1];
    if (m.entity.kind === 'agency' && next?.entity.kind === 'person' && before(u, m, next))
      return [[m, next]];
    if (m.entity.kind === 'person' && next?.entity.kind === 'agency' && behind(u, m, next))
      return [[next, m]];
    return [];
  });
}

/** Head of the clause, with a deed of the past: not "the institute of Secretary Raimondo", nor "her successor". */
const acting = (u: Utterance, body: Mention, person: Mention): boolean =>
  u.lang === 'zh'
    ? /^(?:\([^)]*\))?[^,。;的]{0,14}(?:宣布|表示|签署|签发|发布|公布|启动|推出|成立|下令|称)/.test(
        u.text.slice(Math.max(body.end, person.end)),
      )
    : /(?:^|[,;:] |\b(?:when|that|and) |\d )(?:the |u\.s\. |us )?$/.test(
        u.text.slice(0, body.start),
      ) &&
      /^(?: \([^)]*\))?,? (?:[a-z]+ly )?(?:[a-z]{3,}ed|put|set|cut|made|gave|told|began|wrote|sent|said) /.test(
        u.text.slice(Math.max(body.end, person.end)),
      );

/** An office-holder who acts on a day outside the term: "On June 3, 2025, Commerce Secretary Gina Raimondo announced …". */
function* outOfTerm(r: Reading): Iterable<Judgement> {
  const dates = r.u.values.filter((v): v is DateValue => v.type === 'date');
  const [day] = dates;
  if (
    dates.length !== 1 ||
    !day ||
    day.date.length < 7 ||
    day.date.startsWith('0000') ||
    inSentence(r.record, r.u, 'history')
  )
    return;
  const holders: [Mention, Mention][] = r.u.mentions
    .filter((m) => m.entity.kind === 'person' && titled(r.u, m))
    .map((m) => [m, m]);
  for (const [body, person] of [...offices(r.u), ...holders]) {
    const terms = termsOf(r, person.entity.id);
    const term = terms.at(-1);
    const whole = hull(hull(body, person), day);
    if (
      !term ||
      terms.some((f) => covers(f, day.date)) ||
      !acting(r.u, body, person) ||
      unasserted(r.record, r.u, whole)
    )
      continue;
    if (/(?:\b(?:former|then|ex|past)[ -]|[前时])$/.test(r.u.text.slice(0, body.start))) continue;
    yield {
      span: person,
      verdict: 'contradicted',
      subject: person.entity.id,
      attribute: 'in-office',
      evidence: [factEvidence(r.record, term, r.u.lang)],
      message:
        r.u.lang === 'zh'
          ? `任期不符：${term.says.zh}。此处所述为${r.u.raw.slice(day.start, day.end)}，请更正。`
          : `Out of office: ${term.says.en}, and this tells of ${r.u.raw.slice(day.start, day.end)}: correct it.`,
    };
  }
}

export const wrongOffice = defineRule({
  id: 'wrong-office',
  severity: 'error',
  description: {
    en: 'A person named with an office of another body',
    zh: '人物与其任职机构不符',
  },
  *judge(r): Iterable<Judgement> {
    yield* outOfTerm(r);
    for (const [body, person] of offices(r.u)) {
      const home = person.entity.parent;
      if (!home) continue;
      const kin = (a: string, b: string): boolean =>
        containsOneOf(r.record, a, [b]) || containsOneOf(r.record, b, [a]);
      const owner = r.record.entity(home);
      if (!owner || kin(body.entity.id, home) || unasserted(r.record, r.u, hull(body, person)))
        continue;
      const zh = r.u.lang === 'zh';
      const name = nameOf(person.entity, r.u.lang);
      yield {
        span: body,
        verdict: 'contradicted',
        subject: person.entity.id,
        attribute: 'head',
        evidence: [recordEvidence(r.record, person.entity.id, r.u.lang)],
        message: zh
          ? `职务不符：${name}任职于${saidBody(owner, 'zh')}。此处写作“${stated(r.u, body)}”，请更正。`
          : `Wrong office: ${name} serves at ${saidBody(owner, 'en')}. This says “${stated(r.u, body)}”: correct it.`,
      };
    }
  },
});
