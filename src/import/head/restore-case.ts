import type { SourceLine } from '../source-line.ts';
import { isCapitals } from '../signs.ts';
import { countForms, type WordForms } from './word-forms.ts';

/**
 * Write a subject in capitals as a sentence, each word as the text itself writes it most often beside the same words,
 * else anywhere: "Ban Thường vụ", but "giao ban".
 *
 * "THI HÀNH ĐIỀU LỆ ĐẢNG" becomes "Thi hành Điều lệ Đảng" where the text says so; what it never says is small,
 * save for abbreviations.
 */
export function restoreCase(subject: string, lines: readonly SourceLine[]): string {
  if (!isCapitals(subject)) return withCapital(subject);
  const written = nameAll(asWritten(subject, countForms(lines), codesIn(lines)), namesOfPlaces(lines));
  return withCapital(
    written
      .replace(office, 'Sở')
      .replace(beforeNumber, (word) => word.toLowerCase())
      .replace(alwaysNames, withCapital)
      .replace(placeInPlace, withCapitals),
  );
}

const withCapital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

/** Each word with a capital, as in a name. */
const withCapitals = (words: string): string =>
  words.replace(/(?<![A-Za-zÀ-ỹ])[A-Za-zÀ-ỹ]/gu, (letter) => letter.toUpperCase());

/** A subject with each word and code as the text writes it. */
const asWritten = (subject: string, forms: WordForms, codes: ReadonlyMap<string, string>): string =>
  subject.replace(codeOrWord, (word, at: number) => {
    if (/\d/.test(word)) return codes.get(word.toUpperCase()) ?? word;
    const [, next = '', afterNext = ''] =
      /^\s+([A-Za-zÀ-ỹ]+)(?:\s+([A-Za-zÀ-ỹ]+))?/u.exec(subject.slice(at + word.length)) ?? [];
    const above = /([A-Za-zÀ-ỹ]+)\s+$/u.exec(subject.slice(0, at))?.[1] ?? '';
    if (isRoman(word, above)) return word;
    return forms.find(above, word, next, afterNext) ?? (isAbbreviation(word) ? word : word.toLowerCase());
  });

/** Number and letters of a document: they are written as printed, or as the text writes the same. */
const code = /\d[\d.]*(?:\/\d{4})?\s?[-/]\s?[A-Za-zÀ-ỹ]{1,5}[A-Za-zÀ-ỹ\d]*(?:[-/][A-Za-zÀ-ỹ\d]+)*/gu;
const codeOrWord = new RegExp(`${code.source}|[A-Za-zÀ-ỹ]+`, 'gu');

/** The codes of a text as it writes them, by their letters in capitals. */
const codesIn = (lines: readonly SourceLine[]): ReadonlyMap<string, string> =>
  new Map(
    lines.flatMap(({ text }) =>
      isCapitals(text)
        ? []
        : [...text.matchAll(code)].map(([found]) => [found.toUpperCase(), found] as const),
    ),
  );

/** Words in front of a number in Roman letters; behind others `VI` and `XI` may be words. */
const counted = /^(?:KHÓA|KHOÁ|ĐOẠN|THỨ|QUÝ|CHƯƠNG|PHẦN|HỘI|MỤC|HẠNG|NHÓM|LỤC|KỲ|LOẠI|VÙNG|KHU)$/u;
const isRoman = (word: string, before: string): boolean =>
  /^(?:I{1,3}|IV|VI{2,3}|IX|XI{2,3}|XIV|XVI{0,3}|XIX|XX[IVX]*)$/.test(word) ||
  (/^[IVX]+$/.test(word) && counted.test(before));

/** Three consonants in a row stand in no Vietnamese word: UBND, HĐND, MTTQ. */
const isAbbreviation = (word: string): boolean => /[BCDĐGHKLMNPQRSTVX]{3}/.test(word.replace(/NGH/g, 'N'));

/** An office of a province, save inside `cơ sở` and `trụ sở`: `sở Y tế`. */
const office = /(?<!(?:cơ|trụ) |[A-Za-zÀ-ỹ])sở(?= \p{Lu}\p{Ll})/gu;

/** Words of a date, which the name of a weekday may write with a capital: `Thứ Năm`, but `năm 2024`. */
const beforeNumber = /(?<=\S )(?:Ngày|Tuần|Tháng|Quý|Năm)(?= (?:\d|[IVX]+(?![A-Za-zÀ-ỹ])))/gu;

const placeWord = '(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)';

/** Organs of the State whose names all papers write with a capital (Nghị định 30/2020/NĐ-CP, annex II). */
const alwaysNames =
  /(?<![A-Za-zÀ-ỹ])(?:[uủ][yỷ] ban nhân dân|hội đồng nhân dân|thủ tướng chính phủ)(?![A-Za-zÀ-ỹ])/gu;

/** The name of a place between the word for it and the place that it lies in: `huyện An Sơn, tỉnh Bình An`. */
const placeInPlace = new RegExp(
  `(?<=(?<!tỉnh, )${placeWord} )(?!và |các |thuộc )[A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+){0,2}(?=, (?:huyện|tỉnh|thành phố|thị xã|quận) \\p{Lu})`,
  'gu',
);

/** A body of a place in capitals, alone on its line: `HỘI ĐỒNG NHÂN DÂN TỈNH BÌNH AN`, `TỈNH ỦY BÌNH AN`. */
const bodyOfPlace = new RegExp(
  `^(?:(?:hội đồng nhân dân|(?:chủ tịch )?[uủ][yỷ] ban nhân dân)? ?${placeWord}|(?:tỉnh|thành|thị|huyện|quận|đảng) [uủ][yỷ](?: xã| phường)?) (?<name>(?![uủ][yỷ](?![A-Za-zÀ-ỹ]))[A-ZÀ-ỹĐ]+(?: [A-ZÀ-ỹĐ]+){0,3})$`,
  'iu',
);

/** Places that the bodies above a text are of, each written as a name. */
function namesOfPlaces(lines: readonly SourceLine[]): string[] {
  const names = lines.slice(0, 40).flatMap(({ text }) => {
    const name = isCapitals(text) ? bodyOfPlace.exec(text)?.groups!['name'] : undefined;
    return name ? [withCapitals(name.toLowerCase())] : [];
  });
  return [...new Set(names)];
}

/** Words with the names of some places written as such; one of one syllable behind the word for its place only: `thành phố Huế`. */
const nameAll = (words: string, names: readonly string[]): string =>
  names.reduce((text, name) => {
    const behind = name.includes(' ') ? '' : `(?<=${placeWord} )`;
    return text.replace(new RegExp(`${behind}(?<![A-Za-zÀ-ỹ])${name}(?![A-Za-zÀ-ỹ])`, 'giu'), name);
  }, words);
