/** All that the server can do, one entry a kind of request. */

import type { Feature } from './feature.ts';
import { pullDiagnostics } from './pull-diagnostics.ts';
import { pushDiagnostics } from './push-diagnostics.ts';

export const features: readonly Feature[] = [pushDiagnostics, pullDiagnostics];
