import { capitals } from '../../../domain/letters.ts';
import { isPerson } from '../../phrases/persons.ts';
import { surePlace } from '../../phrases/sure-place.ts';
import type { Entry } from '../read-entry.ts';

/** What an entry of a list says of itself within its sentence, and the words that lead to it. */
type Part = Pick<Entry, 'text' | 'host' | 'participants' | 'place' | 'labels' | 'lead'>;

/** Labels that go on a sentence behind a comma or a semicolon: `…; thành phần: các ban Đảng.` */
const labels: readonly (readonly ['host' | 'participants' | 'place', RegExp])[] = [
  ['participants', /^(?:thành phần(?: tham dự| dự| gồm)?|cùng dự|mời(?: dự)?|tham dự)$/u],
  ['place', /^(?:địa điểm|tại|nơi họp)$/u],
  ['host', /^(?:(?:đồng chí )?chủ trì|người chủ trì)$/u],
];
const labelInside = /[;,]\s+(\p{Ll}[\p{Ll}\s]{1,25}?)\s*:\s+/gu;

/** `…, tại Hội trường Huyện ủy.`, `… (tại phòng họp số 1)`: the last words of a sentence. */
const placeBehind: readonly RegExp[] = [
  /^(?<text>.*[^\s,;])[,;]\s+(?<label>tại)\s+(?<site>[^;.:()]{3,80}?)(?:\s*(?<half>\((?:sáng|chiều|tối|cả ngày)\)))?(?<stop>[.;]?)$/u,
  /^(?<text>.*[^\s,;])\s+\((?<label>tại)\s+(?<site>[^():]{3,80})\)(?<stop>[.;]?)$/u,
  /^(?<text>.*[^\s,;])\s+[-–]\s+(?<site>[^–:()]{3,60}?)(?<stop>[.;]?)$/u,
];
const isNamedPlace = new RegExp(
  String.raw`^(?:[${capitals}\d]|(?:các )?(?:xã|phường|thị trấn|thị xã|thành phố|huyện|thôn|ấp|bản|buôn|khóm|khu|tổ dân phố|trụ sở|phòng|hội trường|nhà|sân|trung tâm|trường|bệnh viện|chợ|bến|cảng|đình|chùa|đền|nghĩa trang|quảng trường|công viên|tượng đài)\s)`,
  'u',
);

/** `(đ/c Bí thư chủ trì).` behind what happens. */
const hostBehind = /^(?<text>.*\S)\s+\((?<host>[^():;]{3,80}?)\s+(?<label>chủ trì)\)(?<stop>[.;]?)$/u;
/** `Đồng chí Bí thư Huyện ủy chủ trì họp …`: who is named before what is held. */
const hostBefore =
  /^(?<host>[^,;:.()]{3,80}?)\s+(?<label>chủ trì)\s+(?<text>(?:họp|cuộc họp|hội nghị|phiên họp|buổi|làm việc|tiếp|giao ban)(?!\p{L}).*)$/u;

/**
 * An entry of a list with what its sentence says of host, place and participants in fields of their own. In a table these have
 * columns, and a sentence keeps its words.
 */
export function readProse(entry: Entry): Entry {
  return [readLabels, readPlace, readHost].reduce<Entry>((read, part) => ({ ...read, ...part(read) }), entry);
}

function readLabels(entry: Entry): Partial<Part> {
  const found = [...entry.text.matchAll(labelInside)].flatMap((match) => {
    const name = labels.find(([, pattern]) => pattern.test(match[1]!))?.[0];
    const isOpen = openBrackets(entry.text.slice(0, match.index)) > 0;
    return name && !isOpen
      ? [{ name, label: `${match[1]!}:`, from: match.index, to: match.index + match[0].length }]
      : [];
  });
  const names = found.map(({ name }) => name);
  if (found.length === 0 || new Set(names).size < names.length || names.some((name) => entry[name]))
    return {};
  const values = found.map(({ name, to }, at) => [name, entry.text.slice(to, found[at + 1]?.from)]);
  return {
    ...(Object.fromEntries(values) as Pick<Entry, 'host' | 'participants' | 'place'>),
    text: entry.text.slice(0, found[0]!.from),
    labels: [...(entry.labels ?? []), ...found.map(({ label }) => label)],
  };
}

const openBrackets = (text: string): number => text.split('(').length - text.split(')').length;

function readPlace({ text, lead, place, labels: before = [] }: Entry): Partial<Part> {
  if (place) return {};
  for (const pattern of placeBehind) {
    const { text: front = '', label, site = '', half, stop = '' } = pattern.exec(text)?.groups ?? {};
    const isSite = label ? isNamedPlace.test(site) : surePlace.test(site);
    if (isSite && openBrackets(front) === 0)
      return {
        ...{ text: front + stop, place: site },
        ...(label && { labels: [...before, label] }),
        ...(half && { lead: [lead, half].filter(Boolean).join(' ') }),
      };
  }
  return {};
}

function readHost({ text, host, participants, labels: before = [] }: Entry): Partial<Part> {
  if (host) return {};
  const behind = hostBehind.exec(text)?.groups;
  const found = behind ?? (participants ? undefined : hostBefore.exec(text)?.groups);
  if (!found || !isPerson(found.host!)) return {};
  return { text: found.text! + (behind?.stop ?? ''), host: found.host, labels: [...before, found.label!] };
}
