/** What an assistant in the editor asks: the same tools as over the Model Context Protocol. */

import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { assist } from '../features/assistant/index.ts';
import { InputError } from '../features/assistant/input.ts';
import type { PlumblineRequests } from '../protocol.ts';
import type { Feature } from './feature.ts';

type Assist = PlumblineRequests['plumbline/assist'];

export const assistantRequests: Feature = {
  capabilities: () => ({}),
  register(host) {
    host.connection.onRequest(
      'plumbline/assist',
      async ({ tool, input, uri }: Assist[0]): Promise<Assist[1]> => {
        const { record } = await host.engine(uri);
        const { severity } = host.settings(uri);
        try {
          return { text: assist({ record, asOf: host.asOf(uri), severity }, tool, input).text };
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          throw new ResponseError(ErrorCodes.InvalidParams, error.message);
        }
      },
    );
  },
};
