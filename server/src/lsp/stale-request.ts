/** What went stale in a draft: between two dates, between two records, or both. */

import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { PlumblineRequests } from '../protocol.ts';
import type { PolicyRecord } from '../record/record.ts';
import { reasonOf } from './checker.ts';
import { languageIn } from './draft-language.ts';
import type { Feature, Host } from './feature.ts';

type Stale = PlumblineRequests['plumbline/stale'];

export const staleRequest: Feature = {
  capabilities: () => ({}),
  register: (host) => {
    host.connection.onRequest(
      'plumbline/stale',
      (params: Stale[0]): Promise<Stale[1]> => stale(host, params),
    );
  },
};

async function stale(host: Host, { uri, from, to, fromRecord }: Stale[0]): Promise<Stale[1]> {
  const inHand = await host.inHand(uri);
  if (!inHand) return null;
  const { draft, engine } = inHand;
  const before = fromRecord === undefined ? engine.record : await otherRecord(host, fromRecord);
  const changes = engine.changedClaims(
    { record: before, asOf: from },
    { record: engine.record, asOf: to },
    draft.text,
    languageIn(host, inHand),
  );
  return {
    version: draft.version,
    from,
    to,
    claims: changes.map(({ claim, was }) => ({
      range: draft.range(claim.span),
      value: claim.value,
      subject: claim.subjectName,
      was,
      is: claim.verdict,
      message: claim.message,
    })),
  };
}

/** Named by the user in a dialog, but of a workspace that may not be trusted: then it is left alone as its own record is. */
async function otherRecord(host: Host, uri: string): Promise<PolicyRecord> {
  const { own, ownFiles } = host;
  const path = ownFiles?.pathOf(uri);
  const desk = own.desk();
  const zh = host.ownLanguage() === 'zh';
  if (path === undefined || !desk)
    throw failed(
      zh
        ? `${uri}：只能与本机磁盘上的记录比较。`
        : `${uri}: only records on this machine's disk can be compared with.`,
    );
  if (!own.trusted)
    throw failed(
      zh
        ? `${path}：信任此工作区后才会读取记录。`
        : `${path}: records are read once you trust the workspace.`,
    );
  const { record } = await host.builtIn();
  try {
    return desk.at(record, path);
  } catch (error) {
    throw failed(reasonOf(error));
  }
}

const failed = (message: string): ResponseError<void> =>
  new ResponseError(ErrorCodes.InvalidParams, message);
