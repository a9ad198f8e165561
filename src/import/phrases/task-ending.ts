import { isBodyName, isName, readBodyPhrase, does, type BodyPhrase } from './body-phrase.ts';
import { isPerson } from './persons.ts';
import { parsePeriod, parsePeriodCell } from './period.ts';

/** What stands at the end of a task, and who does it. */
export interface EndingPhrase extends BodyPhrase {
  /** The words in front of it. */
  readonly text: string;
  readonly when?: string | undefined;
}

/** What the brackets at the ends of most tasks name; one of them may be of any name: `(Khối Dân vận)`. */
export function readNamedEnding(words: string): EndingPhrase | undefined {
  const [, text, names = '', stop = ''] = bracket.exec(words) ?? [];
  const isNames = names
    .split(/\s*[;,]\s*/u)
    .every((name) => /^\p{Lu}\p{L}+\s\p{L}/u.test(name) && name.length < 50 && isName(name));
  if (!text || !isNames || /[\d:“”"]/u.test(names)) return undefined;
  return { bodies: names, dropped: [], text: text + stop };
}

/** In brackets behind what is to be done: `Sơ kết … (Ban Tuyên giáo Tỉnh ủy).` */
const bracket = /^(.*\S)\s*\(([^()]{2,})\)\s*([.;,]?)$/u;
/** Behind a dash, where it says what the body does: `Sơ kết … - Ban Dân vận tham mưu`. */
const dash = new RegExp(String.raw`^(.*\S)\s+[-–]\s+([^–]*?\s${does}(?:[,\s].*)?)([.;,]?)$`, 'i');

/** As a sentence of its own, or behind `do`: `Sơ kết …; Ban Dân vận tham mưu.`, `Báo cáo … do Văn phòng chuẩn bị.` */
const sentences: readonly RegExp[] = [
  String.raw`(?<front>.*?\S(?:[.;]|,(?=\s+do\s)))\s+(?:(?<by>[Dd]o)\s+)?`,
  String.raw`(?<front>.*?[^\s,])\s+(?<by>do)\s+`,
].map(
  (front) => new RegExp(String.raw`^${front}(?<names>[^.;]*?\s${does}(?:[,;\s][^.]*)?)(?<stop>\.?)$`, 'u'),
);

/** Who only hears of it: `Dự hội nghị do Ban Tuyên giáo Trung ương chủ trì`. */
const attends = /^(?:Dự(?! (?:án|thảo|toán|kiến|báo|phòng|trữ))|Tham dự|Tham gia)\s/iu;

const mayEnd = new RegExp(String.raw`\(|\s[-–]\s|\s${does}`, 'iu');

/** Who does a task, where its last words say so; a bracket may say when, too. */
export function readEnding(words: string): EndingPhrase | undefined {
  if (!mayEnd.test(words)) return undefined;
  const dashed = readParted(dash, words);
  return (
    readParted(bracket, words) ??
    readPersons(words) ??
    readSentence(words) ??
    (dashed && isBodyName(dashed.bodies) ? dashed : undefined)
  );
}

/** Persons in brackets: `Lễ phát động … (đ/c Chủ tịch, đ/c Hòa).` */
function readPersons(words: string): EndingPhrase | undefined {
  const [, text, names = '', stop = ''] = bracket.exec(words) ?? [];
  const arePersons = names
    .split(/\s*[,;+]\s*/u)
    .every((name) => /^(?:đ\/c|đồng chí)\s/iu.test(name) && isPerson(name));
  return text && arePersons ? { bodies: names, dropped: [], text: text + stop } : undefined;
}

/** Who joins in, behind a comma: `Báo cáo số liệu, phối hợp với Văn phòng Ban.`; who leads stands above the task. */
export function readJointEnding(
  words: string,
): { readonly text: string; readonly joint: string; readonly label: string } | undefined {
  const [, text, label = '', joint = '', stop = ''] =
    /^(.*[^\s,;])[,;]\s+(phối hợp(?:\s+(?:với|cùng))?)\s+(\S.*?)([.;]?)$/u.exec(words) ?? [];
  return text && isBodyName(joint) ? { text: text + stop, joint, label } : undefined;
}

/** A task parted from who does it by a sign. */
function readParted(pattern: RegExp, words: string): EndingPhrase | undefined {
  const match = pattern.exec(words);
  if (!match) return undefined;
  const { names, when, label } = partWhen(match[2]!);
  const phrase = readBodyPhrase(names);
  if (!phrase) return undefined;
  const dropped = label ? [...phrase.dropped, label] : phrase.dropped;
  return { ...phrase, dropped, ...(when && { when }), text: match[1]! + match[3]! };
}

function readSentence(words: string): EndingPhrase | undefined {
  for (const pattern of sentences) {
    const { front, by, names = '', stop = '' } = pattern.exec(words)?.groups ?? {};
    const phrase = front && readBodyPhrase(names);
    // Without a word that says who, the name has to be one.
    if (!phrase || phrase.dropped.length === 0 || (by ? attends.test(front) : !isBodyName(phrase.bodies)))
      continue;
    const text = front.replace(/[;,]$/u, '') + (front.endsWith('.') ? '' : stop);
    return { ...phrase, text, dropped: [...(by ? [by] : []), ...phrase.dropped] };
  }
  return undefined;
}

/**
 * Behind a dash or a colon, or as a sentence, a body and nothing else: `Sơ kết … - Ban Dân vận.`, `Họp liên tịch: Ban Giám hiệu.`,
 * `Giao quân. Ban Chỉ huy Quân sự xã.`
 */
const alone: readonly RegExp[] = [
  /^()\s[-–]\s+([^–]*?[^\s–.;,])([.;,]?)$/u,
  /^():\s+([^:.;]*[^\s:.;])([.;]?)$/u,
  /^([.;])\s+([^.;]*[^\s.;])([.;]?)$/u,
];

/** Whether words name nothing but bodies, or those who lead: `Ban Giám hiệu`, `Phó Hiệu trưởng`, `Liên đội, GVCN`. */
const areNames = (words: string): boolean =>
  isBodyName(words) ||
  words
    .split(/\s*[,+]\s*/u)
    .every((name) => isBodyName(name) || isPerson(name) || /^\p{Lu}{3,}$/u.test(name));

/** Reads who does a task at its end. */
export type ReadEnding = (words: string) => EndingPhrase | undefined;

/** A body and nothing else behind a sign: the first one of several, since a name may hold the same sign. */
function readAlone(pattern: RegExp, words: string): EndingPhrase | undefined {
  for (const { index } of words.matchAll(/\s[-–]\s|[:.;]\s/gu)) {
    const [, text, names = '', stop = ''] = pattern.exec(words.slice(index)) ?? [];
    if (text === undefined || !areNames(names)) continue;
    const front = words.slice(0, index) + text;
    return { bodies: names, dropped: [], text: front.replace(/;$/u, '') + (front.endsWith('.') ? '' : stop) };
  }
  return undefined;
}

/** How the tasks of a list say at their ends who does them, where at least half of them do; a body alone, where several end so. */
export function endingOf(tasks: readonly string[]): ReadEnding | undefined {
  const readers = alone.map(
    (pattern): ReadEnding =>
      (words) =>
        readAlone(pattern, words),
  );
  const others = readers.filter((read) => tasks.filter((words) => read(words)).length > 1);
  const read: ReadEnding = (words) =>
    readEnding(words) ?? others.map((other) => other(words)).find((ending) => ending !== undefined);
  const named = tasks.filter((words) => read(words)).length;
  return named >= Math.max(1, tasks.length * 0.5) ? read : undefined;
}

const span =
  /^từ\s+(?:ngày\s+)?\d{1,2}(?:\/\d{1,2})?\s*(?:[-–]|đến(?:\s+(?:hết\s+)?ngày)?)\s*\d{1,2}\/\d{1,2}(?:\/\d{4})?$/iu;

/** Whether words in brackets say when: a period, a day, or a span of days. */
const saysWhen = (words: string): boolean => parsePeriodCell(words, '2000') !== undefined || span.test(words);

/** A time at the end of a task, and the words in front of it. */
export interface TimeEnding {
  readonly text: string;
  readonly when: string;
}

/** How the tasks of a list say at their ends when they are due, where at least half of them do: `Đề án … (tháng 3).` */
export function timeEndingOf(
  tasks: readonly string[],
): ((words: string) => TimeEnding | undefined) | undefined {
  const read = (words: string): TimeEnding | undefined => {
    const [, text, when = '', stop = ''] = bracket.exec(words) ?? [];
    return text && saysWhen(when) ? { text: text + stop, when } : undefined;
  };
  const timed = tasks.filter((words) => read(words)).length;
  return timed > 1 && timed >= tasks.length * 0.5 ? read : undefined;
}

/** What says no more in front of a time than the head of its column: `hoàn thành trong Quý I`. */
const ofTime = /^(?:(?:hoàn thành|xong|thực hiện)(?:\s+(?:trong|vào)(?=\s))?|trong|vào)(?=\s)/iu;

/** The time in front of some names or behind them: `Quý II, Ban Tổ chức`, `Ban Tổ chức; hoàn thành trong Quý I`. */
function partWhen(words: string): { names: string; when?: string | undefined; label?: string | undefined } {
  const parts = [
    /^(?<when>.+?)\s*(?:[;,:]|\s[-–])\s+(?<names>\S.*)$/u,
    /^(?<names>.*\S)\s*(?:[;,:]|\s[-–])\s+(?<when>\S[^,;]*)$/u,
  ];
  for (const pattern of parts) {
    const { names, when } = pattern.exec(words)?.groups ?? {};
    if (!names || !when) continue;
    if (parsePeriod(when, '2000') !== undefined) return { names, when };
    const label = ofTime.exec(when)?.[0];
    const bare = when.slice(label?.length ?? 0).trim();
    if (label && parsePeriod(bare, '2000') !== undefined) return { names, when: bare, label };
  }
  return { names: words };
}
