/** The themes that come with the editor, one of each kind. */

export const light = 'Default Light Modern';
export const dark = 'Default Dark Modern';
export const contrast = 'Default High Contrast';
