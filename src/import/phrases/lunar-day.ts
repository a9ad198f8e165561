/** Whether a label stands over lunar days: `Âm lịch`, `Ngày âm`. */
export const isLunarLabel = (label: string): boolean =>
  /^(?:ngày )?âm(?: lịch)?$|^lịch âm$/iu.test(label.trim());

/** A lunar day below such a label as it is written beside a day: `11/7`, `19-20/7 ÂL` give `(11/7 ÂL)`, `(19-20/7 ÂL)`. */
export const lunarDay = (words: string): string =>
  `(${words.trim().replace(/^\(|(?:\s*(?:ÂL|AL|âm lịch))?\)?$/giu, '')} ÂL)`;
