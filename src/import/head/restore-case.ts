import { mendTones } from '../../domain/tones.ts';
import { opensCapital, opensSmall } from '../../domain/letters.ts';
import type { SourceLine } from '../source-line.ts';
import { endsSentence, isCapitals } from '../signs.ts';

/**
 * Write a subject in capitals as a sentence, each word as the text itself writes it most often beside the same words,
 * else anywhere: "Ban Thường vụ", but "giao ban".
 *
 * "THI HÀNH ĐIỀU LỆ ĐẢNG" becomes "Thi hành Điều lệ Đảng" where the text says so; what it never says is small,
 * save for abbreviations.
 */
export function restoreCase(subject: string, lines: readonly SourceLine[]): string {
  if (!isCapitals(subject)) return subject[0]!.toUpperCase() + subject.slice(1);
  const seen = new Map<string, Map<string, number>>();
  const count = (key: string, form: string) => {
    const forms = seen.get(key) ?? new Map<string, number>();
    seen.set(key, forms.set(form, (forms.get(form) ?? 0) + 1));
  };
  let ended = true;
  let before = '';
  let isInName = false;
  for (const [index, { text }] of lines.entries()) {
    if (isCapitals(text)) continue;
    // Below the number of an article alone on its line a sentence begins.
    if (/^(?:Điều|Chương|Mục)\s\S+$/u.test(lines[index - 1]?.text ?? '')) ended = true;
    const words = text.split(/\s+/);
    const below = goesOnBelow(text, lines[index + 1]) ? lines[index + 1]!.text.split(/\s+/, 2) : [];
    const beside = [...words, ...below];
    for (const [at, word] of words.entries()) {
      const bare = bareWord(word);
      const [next = '', afterNext = ''] = beside.slice(at + 1, at + 3);
      const isWhole = word === bare;
      if (bare && !ended) {
        const above = mendTones(bareWord(before).toLowerCase());
        // Within a name a word says nothing of itself: "Y tế" in "Sở Y tế"; a name of one word has no more behind it.
        const isFree = isSmall(bare) || !isInName;
        const isAlone = isSmall(bare) || (isFree && (!isWhole || joins.test(next)));
        for (const key of keysOf(above, bare, isWhole ? bareWord(next) : '', bareWord(afterNext))) {
          const isBehind = key.startsWith('<') || key.startsWith(`${above} `);
          if (isBehind || (key === mendTones(bare.toLowerCase()) ? isAlone : isFree)) count(key, bare);
        }
      }
      isInName = !ended && isWhole && opensCapital(bare);
      ended = endsSentence(word) || (at === 0 && /^[-+•]$/u.test(word)) || /^[\d.]+[.)]$|^["“]/u.test(word);
      before = word;
    }
  }
  const codes = new Map(
    lines.flatMap(({ text }) =>
      isCapitals(text)
        ? []
        : [...text.matchAll(code)].map(([found]) => [found.toUpperCase(), found] as const),
    ),
  );
  const sentence = subject.replace(new RegExp(`${code.source}|[A-Za-zÀ-ỹ]+`, 'gu'), (word, at: number) => {
    if (/\d/.test(word)) return codes.get(word.toUpperCase()) ?? word;
    const [, next = '', afterNext = ''] =
      /^\s+([A-Za-zÀ-ỹ]+)(?:\s+([A-Za-zÀ-ỹ]+))?/u.exec(subject.slice(at + word.length)) ?? [];
    const above = /([A-Za-zÀ-ỹ]+)\s+$/u.exec(subject.slice(0, at))?.[1] ?? '';
    if (isRoman(word, above)) return word;
    const known = keysOf(above, word, next, afterNext).flatMap((key) => seen.get(key) ?? [])[0] ?? [];
    const forms = [...known].sort((a, b) => b[1] - a[1]);
    return forms[0]?.[0] ?? (isAbbreviation(word) ? word : word.toLowerCase());
  });
  const named = namesOfPlaces(lines).reduce((text, name) => {
    // A name of one syllable is known behind the word for its place only: `thành phố Huế`.
    const own = name.includes(' ') ? '' : `(?<=${placeWord} )`;
    return text.replace(new RegExp(`${own}(?<![A-Za-zÀ-ỹ])${name}(?![A-Za-zÀ-ỹ])`, 'giu'), name);
  }, sentence);
  const office = named.replace(/(?<!(?:cơ|trụ) |[A-Za-zÀ-ỹ])sở(?= \p{Lu}\p{Ll})/gu, 'Sở');
  const dated = office.replace(beforeNumber, (word) => word.toLowerCase());
  const official = dated.replace(alwaysNames, (name) => name[0]!.toUpperCase() + name.slice(1));
  const placed = official.replace(placeInPlace, (name) =>
    name.replace(/(?<![A-Za-zÀ-ỹ])[A-Za-zÀ-ỹ]/gu, (letter) => letter.toUpperCase()),
  );
  return placed[0]!.toUpperCase() + placed.slice(1);
}

/** Words of a date, which the name of a weekday may write with a capital: `Thứ Năm`, but `năm 2024`. */
const beforeNumber = /(?<=\S )(?:Ngày|Tuần|Tháng|Quý|Năm)(?= (?:\d|[IVX]+(?![A-Za-zÀ-ỹ])))/gu;

/** Whether the sentence of a line goes on with the words of the line below it. */
const goesOnBelow = (text: string, below: SourceLine | undefined): boolean =>
  below !== undefined && below.opens !== true && !endsSentence(text) && !isCapitals(below.text);

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
    return name
      ? [name.toLowerCase().replace(/(?<![A-Za-zÀ-ỹ])[A-Za-zÀ-ỹ]/gu, (letter) => letter.toUpperCase())]
      : [];
  });
  return [...new Set(names)];
}

/** What a word is known by, the most telling first: between one and two words, in front of two, between two, beside one, alone. */
const keysOf = (before: string, word: string, next: string, afterNext: string): string[] =>
  [
    ...(before && next && afterNext ? [`${before} ${word} ${next} ${afterNext}>`] : []),
    ...(next && afterNext ? [`${word} ${next} ${afterNext}>`] : []),
    ...(before && next ? [`${before} ${word} ${next}`] : []),
    ...(next ? [`${word} ${next}`] : []),
    ...(before ? [`<${before} ${word}`] : []),
    word,
  ].map((key) => mendTones(key.toLowerCase()));

/** Words in front of a number in Roman letters; behind others `VI` and `XI` may be words. */
const counted = /^(?:KHÓA|KHOÁ|ĐOẠN|THỨ|QUÝ|CHƯƠNG|PHẦN|HỘI|MỤC|HẠNG|NHÓM|LỤC|KỲ|LOẠI|VÙNG|KHU)$/u;
const isRoman = (word: string, before: string): boolean =>
  /^(?:I{1,3}|IV|VI{2,3}|IX|XI{2,3}|XIV|XVI{0,3}|XIX|XX[IVX]*)$/.test(word) ||
  (/^[IVX]+$/.test(word) && counted.test(before));

/** Small words that stand beside a name and in none: `của Đảng và Nhà nước`. */
const joins = /^(?:và|của|về|do|đã|được|trong|cho|là|với|để|tại|ở|khóa|khoá)$/u;

const isSmall = (word: string): boolean => opensSmall(word);

const bareWord = (word: string): string => word.replace(/^[^A-Za-zÀ-ỹ]+|[^A-Za-zÀ-ỹ]+$/gu, '');

/** Number and letters of a document: they are written as printed, or as the text writes the same. */
const code = /\d[\d.]*(?:\/\d{4})?\s?[-/]\s?[A-Za-zÀ-ỹ]{1,5}[A-Za-zÀ-ỹ\d]*(?:[-/][A-Za-zÀ-ỹ\d]+)*/gu;

/** Three consonants in a row stand in no Vietnamese word: UBND, HĐND, MTTQ. */
const isAbbreviation = (word: string): boolean => /[BCDĐGHKLMNPQRSTVX]{3}/.test(word.replace(/NGH/g, 'N'));
