/** Whether a label stands over the days of the common calendar, beside lunar ones: `Dương lịch`, `Ngày dương`; not `Đường`. */
export const isSolarLabel = (label: string): boolean =>
  /^(?:ngày )?dương(?: lịch)?$|^lịch dương$/iu.test(label.normalize('NFC').trim());

/** Whether a label stands over lunar days: `Âm lịch`, `Ngày âm`. */
export const isLunarLabel = (label: string): boolean =>
  /^(?:ngày )?âm(?: lịch)?$|^lịch âm$/iu.test(label.normalize('NFC').trim());

/** A lunar day below such a label as it is written beside a day: `11/7`, `19-20/7 ÂL` give `(11/7 ÂL)`, `(19-20/7 ÂL)`. */
export const lunarDay = (words: string): string =>
  `(${words.trim().replace(/^\(|(?:\s*(?:ÂL|AL|âm lịch))?\)?$/giu, '')} ÂL)`;
