import { readFileSync } from 'node:fs';
import { openRecord } from './server/src/record/record.ts';
import * as R from './server/src/claims/reading.ts';
console.log(Object.keys(R));
