/**
 * Letters for patterns that most papers meet.
 *
 * The engine looks up each `\p{Lu}` in its tables of Unicode, three times for one pattern, and writes code for each of
 * its 650 ranges: a tenth of the first read of a paper. These are the letters of Vietnamese and of Western Europe.
 */

/** Capitals, to be written between brackets: `[${capitals}\d]`. */
export const capitals = 'A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ';

/** Small letters, to be written between brackets. */
export const smalls = 'a-zß-öø-ÿăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';

const capital = new RegExp(`^[${capitals}]`);
const small = new RegExp(`^[${smalls}]`);
const capitalised = new RegExp(`^[${capitals}][${smalls}]`);

/** Whether words begin with a capital. */
export const opensCapital = (text: string): boolean => capital.test(text);

/** Whether words begin with a small letter. */
export const opensSmall = (text: string): boolean => small.test(text);

/** Whether words begin with a capital and a small letter: `Tỉnh`, not `TỈNH`. */
export const isCapitalised = (text: string): boolean => capitalised.test(text);
