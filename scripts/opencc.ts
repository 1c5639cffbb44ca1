/** OpenCC's traditional → simplified character list, from the opencc-js package (build time only). */

import characters from 'opencc-js/dict/TSCharacters';

export const traditionalToSimplified: string = characters;
