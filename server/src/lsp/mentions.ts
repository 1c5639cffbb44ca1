/** Where the drafts of the workspace speak of an entry: the open ones as they stand, the others as they lie on disk. */

import type { CancellationToken, Location, Range } from 'vscode-languageserver';
import { type Mention, mentionsIn, placesOf } from '../features/references.ts';
import { closedDrafts, digest } from './closed-drafts.ts';
import { OpenDraft } from './draft.ts';
import type { DraftInHand, Host } from './feature.ts';
import { inSlices, still } from './slices.ts';
import { withProgress } from './with-progress.ts';

/** What a file said when it was last read, so that the next search reads only what changed. */
interface Read {
  readonly key: string;
  readonly mentions: readonly Mention[];
  rangeOf(mention: { readonly start: number; readonly end: number }): Range;
}

/** Files remembered; a workspace with more is read anew. */
const remembered = 2000;

const titles = { en: 'Plumbline: searching the drafts', zh: 'Plumbline：正在检索文稿' };

export class Mentions {
  private readonly host: Host;
  private readonly files = new Map<string, Read>();

  constructor(host: Host) {
    this.host = host;
  }

  /** Open drafts first. What is cancelled half-way gives what was found until then. */
  async of(id: string, token: CancellationToken): Promise<Location[]> {
    const { host } = this;
    const found: Location[] = [];
    for (const uri of [...host.drafts.keys()]) found.push(...(await this.inOpen(uri, id, token)));
    await withProgress(host, titles[host.ownLanguage()], token, async (report, wanted) => {
      const uris = await closedDrafts(host, token);
      for (const [n, uri] of uris.entries()) {
        if (!wanted()) return;
        report(n, uris.length);
        found.push(...(await this.inFile(uri, id, wanted)));
      }
    });
    return found;
  }

  private async inOpen(uri: string, id: string, token: CancellationToken): Promise<Location[]> {
    const inHand = await this.host.inHand(uri);
    if (!inHand) return [];
    const mentions = await read(inHand, still(inHand, token));
    return placesOf(mentions ?? [], id).map((s) => ({ uri, range: inHand.draft.range(s) }));
  }

  private async inFile(uri: string, id: string, wanted: () => boolean): Promise<Location[]> {
    const file = await this.readFile(uri, wanted);
    return file ? placesOf(file.mentions, id).map((s) => ({ uri, range: file.rangeOf(s) })) : [];
  }

  private async readFile(uri: string, wanted: () => boolean): Promise<Read | undefined> {
    const { host, files } = this;
    const text = await host.files?.read(uri);
    if (text === undefined) return undefined;
    const engine = await host.engine(uri);
    const key = `${host.checker.basisId(uri)}.${digest(text)}`;
    const known = files.get(uri);
    if (known?.key === key) return known;
    const draft = new OpenDraft(uri, 0, text);
    const session = draft.session(engine, host.asOf(uri));
    const mentions = await read({ draft, engine, session }, wanted);
    if (!mentions) return undefined;
    const file = { key, mentions, rangeOf: positionsOf(text) };
    if (files.size >= remembered) files.clear();
    files.set(uri, file);
    return file;
  }
}

const read = ({ engine, session }: DraftInHand, wanted: () => boolean) =>
  inSlices(mentionsIn(engine.record, session), wanted);

/** The text itself is not kept, only where its lines begin. */
function positionsOf(text: string): Read['rangeOf'] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  const positionOf = (offset: number) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line, character: offset - (starts[line] ?? 0) };
  };
  return ({ start, end }) => ({ start: positionOf(start), end: positionOf(end) });
}
