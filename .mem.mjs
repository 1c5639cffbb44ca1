import { measureServer } from './bench/measure-lsp.mjs'; import { servers } from './bench/servers.mjs'; import { readFileSync } from 'node:fs';
const s = servers().find((x) => /Plumbline/.test(x.name)); const flags = process.argv.slice(3);
const r = await measureServer({ ...s, args: [...flags, ...s.args] }, readFileSync(process.argv[2],'utf8'), 60);
console.log(flags.join(' '), JSON.stringify(r, (_, v) => typeof v === 'number' ? Math.round(v*10)/10 : v));
