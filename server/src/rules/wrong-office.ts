/** A person given another's office: "Secretary of Energy Howard Lutnick". */

import { containsOneOf } from '../claims/actors.ts';
import { type Judgement, recordEvidence, stated } from '../claims/judgement.ts';
import { fullName, nameOf } from '../claims/naming.ts';
import { unasserted } from '../claims/scope.ts';
import { hull } from '../text/span.ts';
import { defineRule } from './rule.ts';

const office =
  /\b(?:secretary|director|administrator|chair|chairman|attorney general|commissioner)\b|部长|局长|主任|主席|署长/;

export const wrongOffice = defineRule({
  id: 'wrong-office',
  severity: 'error',
  description: {
    en: 'A person named with an office of another body',
    zh: '人物与其任职机构不符',
  },
  *judge(r): Iterable<Judgement> {
    for (const [i, body] of r.u.mentions.entries()) {
      const person = r.u.mentions[i + 1];
      const home = person?.entity.parent;
      if (body.entity.kind !== 'agency' || person?.entity.kind !== 'person' || !home) continue;
      if (
        !office.test(r.u.text.slice(body.start, body.end)) ||
        !/^,? ?$/.test(r.u.text.slice(body.end, person.start))
      )
        continue;
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
          ? `职务不符：${name}任职于${fullName(owner, 'zh')}。此处写作“${stated(r.u, body)}”，请更正。`
          : `Wrong office: ${name} serves at ${fullName(owner, 'en')}. This says “${stated(r.u, body)}”: correct it.`,
      };
    }
  },
});
