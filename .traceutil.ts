import * as idx from './server/src/rules/index.ts';
import { datedEvents } from './server/src/rules/event-dates.ts';
import { fromFact, fromProvision, fromWords } from './server/src/rules/assignments.ts';
import { actors } from './server/src/claims/actors.ts';
const rules = idx.rules as any[];
export const ruleList = rules;
rules.unshift({ id: 'trace', severity: 'error', description: { en: '', zh: '' }, judge: (r: any) => [...trace(r)] });
function* trace(r: any): any {
  console.log('  SENT', r.u.text);
  console.log('  subjects', r.subjects.map((s: any) => `${s.id}:${s.strength}${s.at ? '@' : ''}`).join(' '));
  console.log('  mentions', r.u.mentions.map((m: any) => `${m.entity.id}“${r.u.text.slice(m.start, m.end)}”${m.weak ? 'w' : ''}${m.foreign ? 'f' : ''}`).join(' '));
  console.log('  values', r.u.values.map((v: any) => `${v.type}:${r.u.text.slice(v.start, v.end)}`).join(' '));
  console.log('  facts', r.facts.map((i: number) => r.record.factAt(i).id).join(' '), '| prov', r.provisions.map((i: number) => r.record.provisionAt(i).id).join(' '), '| evoked', [...r.evoked].join(' '), r.foreign ? 'FOREIGN' : '');
  for (const p of datedEvents(r)) console.log(`  dated ${p.fact.id} “${r.u.text.slice(p.value.start, p.value.end)}” ${p.agreement} s${p.strength} ${p.loose ? 'loose' : ''} ${p.aside ? 'aside' : ''}`);
  console.log('  actors', actors(r.record, r.u).map((m: any) => m.entity.id).join(' '));
  for (const a of [...r.provisions.flatMap((p: number) => fromProvision(r, p)), ...r.facts.flatMap((f: number) => fromFact(r, f)), ...fromWords(r)]) console.log(`  assign ${a.subject} right ${a.right} s${a.strength} ${a.firm ? 'firm' : ''} “${r.u.text.slice(a.whole.start, a.whole.end)}” ${a.says.en.slice(0, 60)}`);
}
