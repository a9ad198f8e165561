/**
 * First words of what stands below a text: who receives it, and for whom it is signed. A part of a pattern: tables end there, and
 * some end at other words, too.
 */
export const closingWords = String.raw`Nơi nhận|T/M|TM\.|K/T|KT\.|T/L|TL\.|TUQ\.`;

const closing = new RegExp(`^(?:${closingWords})`, 'u');

/** Whether a line opens what stands below a text. */
export const opensClosing = (text: string): boolean => closing.test(text);
