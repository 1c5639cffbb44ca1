/** The language servers under measure: how each is started, and how it hands over its diagnostics. */

import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const here = import.meta.dirname;
const peers = join(here, '.peers');
const module = (name) => join(peers, 'node_modules', name);

const remarkServer = `import { remark } from 'remark';
import preset from 'remark-preset-lint-recommended';
import { createUnifiedLanguageServer } from 'unified-language-server';
createUnifiedLanguageServer({
  configurationSection: 'remark', ignoreName: '.remarkignore', packageField: 'remarkConfig', pluginPrefix: 'remark',
  plugins: [preset], defaultProcessor: remark, processorName: 'remark', processorSpecifier: 'remark', rcName: '.remarkrc',
});
`;

/** VS Code's Markdown server leaves parsing to its client, which is part of what an edit costs. */
function parseForServer(client, textOf) {
  const MarkdownIt = createRequire(join(peers, 'x.js'))('markdown-it');
  const parser = new MarkdownIt({ html: true });
  const plain = ({ type, map, markup, content, level, children, info }) => ({
    type,
    map,
    markup,
    content,
    level,
    info,
    children: children?.map(plain) ?? null,
  });
  client.answer('markdown/parse', ({ text, uri }) =>
    parser.parse(text ?? textOf(uri), {}).map(plain),
  );
  client.answer('markdown/fs/readFile', () => []);
  client.answer('markdown/fs/readDirectory', () => []);
  client.answer('markdown/fs/stat', () => undefined);
  client.answer('markdown/findMarkdownFilesInWorkspace', () => []);
}

const everyLinkCheck = {
  markdown: {
    validate: {
      enabled: true,
      referenceLinks: { enabled: 'warning' },
      fragmentLinks: { enabled: 'warning' },
      fileLinks: { enabled: 'warning', markdownFragmentLinks: 'warning' },
      ignoredLinks: [],
      unusedLinkDefinitions: { enabled: 'warning' },
      duplicateLinkDefinitions: { enabled: 'warning' },
    },
  },
};

/** Servers that are there to be started; `floor` answers each change with nothing at all. */
export function servers() {
  const node = process.execPath;
  const all = [
    {
      name: 'Plumbline',
      command: node,
      args: [join(here, '..', 'dist', 'server.js'), '--stdio'],
      how: 'push',
      whole: 'plumbline/checked',
      needs: join(here, '..', 'dist', 'server.js'),
    },
    {
      name: 'floor: empty server',
      command: node,
      args: [join(here, 'empty-server.mjs')],
      how: 'push',
      needs: join(here, 'empty-server.mjs'),
    },
    {
      name: 'rumdl (Rust)',
      command: module('@rumdl/cli-linux-x64/bin/rumdl'),
      alternative: module('@rumdl/cli-linux-x64/rumdl'),
      args: ['server', '--stdio'],
      how: 'pull',
      needs: module('rumdl'),
    },
    {
      name: 'VS Code Markdown',
      command: node,
      args: [module('vscode-markdown-languageserver/out/node/main.js'), '--stdio'],
      how: 'pull',
      needs: module('vscode-markdown-languageserver'),
      prepare: parseForServer,
      settings: everyLinkCheck,
    },
    {
      name: 'remark-lint (unified)',
      command: node,
      args: [join(peers, 'remark-server.mjs'), '--stdio'],
      how: 'push',
      needs: module('unified-language-server'),
    },
  ];
  if (existsSync(module('unified-language-server')))
    writeFileSync(join(peers, 'remark-server.mjs'), remarkServer);
  return all
    .filter((server) => existsSync(server.needs))
    .map((server) =>
      server.alternative && !existsSync(server.command)
        ? { ...server, command: server.alternative }
        : server,
    );
}
