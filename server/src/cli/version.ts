/** The version of Plumbline: the build puts package.json's here. */

declare const PLUMBLINE_VERSION: string | undefined;

export const version = typeof PLUMBLINE_VERSION === 'string' ? PLUMBLINE_VERSION : '0.0.0';
