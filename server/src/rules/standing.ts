/** "EO 14409 revoked EO 14365": one known text said to undo another, where the record has that other in force. */

import { deed } from '../claims/deeds.ts';
import { type Judgement, recordEvidence, stated } from '../claims/judgement.ts';
import { fullName, shortName } from '../claims/naming.ts';
import { type Reading, related } from '../claims/reading.ts';
import { attributed, clauseOf, denials, doubted, inClause, unasserted } from '../claims/scope.ts';
import { statusAt } from '../claims/status.ts';
import type { Mention } from '../claims/utterance.ts';
import type { EntityKind } from '../record/types.ts';
import { hull, overlaps, type Span } from '../text/span.ts';

/** What can undo, and what can be undone: a bill would, and a law is undone by its own legislature. */
const undoing: ReadonlySet<EntityKind> = new Set(['order', 'memo', 'plan', 'framework', 'rule']);
const standing: ReadonlySet<string> = new Set(['in-force', 'published']);

const isOf = (m: Mention): boolean => undoing.has(m.entity.kind) && !m.weak && !m.foreign;

/** The text itself, and not a part of it or what was done under it. */
const directly = (r: Reading, cue: Span, patient: Mention): boolean =>
  patient.start < cue.end ||
  (r.u.lang === 'zh'
    ? /^(?:了|美国|特朗普|拜登|的|第|《|"| )*$/
    : /^ (?:(?:the|its|his|trump's|biden's|president|omb|memorandum|both|own|earlier) )*["(]?$/
  ).test(r.u.text.slice(cue.end, patient.start));

function judge(r: Reading, agent: Mention, patient: Mention): Judgement {
  const zh = r.u.lang === 'zh';
  const gone = fullName(patient.entity, r.u.lang);
  return {
    span: patient,
    verdict: 'contradicted',
    subject: patient.entity.id,
    attribute: 'revoked-by',
    evidence: [recordEvidence(r.record, patient.entity.id, r.u.lang)],
    message: zh
      ? `关系不符：记录中${gone}仍然有效，${shortName(agent.entity, 'zh')}并未撤销或取代它。此处写作“${stated(r.u, hull(agent, patient))}”，请更正。`
      : `Wrong relation: ${gone} is in force in the record, and ${shortName(agent.entity, 'en')} neither revokes nor replaces it. This says “${stated(r.u, hull(agent, patient))}”: correct it.`,
  };
}

export function* undone(r: Reading): Iterable<Judgement> {
  const texts = r.u.mentions.filter(isOf);
  if (new Set(texts.map((m) => m.entity.id)).size < 2) return;
  for (const attribute of ['revoked-by', 'replaced-by'])
    for (const cue of r.u.groups.get(r.record.index.attributes[attribute]?.cues ?? -1) ?? []) {
      const { agent, patient } = deed(r.u, cue, texts, texts);
      if (!agent || !patient || agent.entity.id === patient.entity.id) continue;
      const now = statusAt(patient.entity, r.asOf);
      if (!now || !standing.has(now.status) || !directly(r, cue, patient)) continue;
      if (related(r.record, agent.entity.id, patient.entity.id)) continue;
      const whole = hull(hull(agent, patient), cue);
      if (
        unasserted(r.record, r.u, whole) ||
        doubted(r.record, r.u, cue) ||
        attributed(r.record, r.u) ||
        denials(r.record, r.u).some((d) => overlaps(d, clauseOf(r.u, cue))) ||
        ['future', 'softener'].some((entry) => inClause(r.record, r.u, entry, cue))
      )
        continue;
      yield judge(r, agent, patient);
      return;
    }
}
