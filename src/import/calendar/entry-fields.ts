import { capitals } from '../../domain/letters.ts';
import type { Entry } from './read-entry.ts';
import { clockTimes, parseClock } from '../phrases/clock.ts';
import { partAtLabels, type LabelParts, type Labels } from './label-parts.ts';

/** Labels behind which an entry of a calendar says who hosts, who takes part, where and when. */
export const entryLabels: Labels<'host' | 'preparers' | 'participants' | 'place' | 'time'> = {
  host: [...['Chủ trì', 'Đồng chủ trì', 'Người chủ trì', 'Lãnh đạo chủ trì', 'Cơ quan chủ trì', 'Chủ tọa']],
  preparers: ['Cơ quan chuẩn bị', 'Đơn vị chuẩn bị', 'Chuẩn bị', 'Chuẩn bị nội dung'],
  participants: [
    ...['Thành phần', 'Thành phần tham dự', 'Thành phần tham gia', 'Thành phần dự', 'Thành phần mời'],
    ...['Tham dự', 'Cùng dự', 'Mời dự', 'Dự họp', 'Thành phần dự họp', 'Mời', 'Cùng tham dự', 'Cùng đi'],
  ],
  place: [
    ...['Địa điểm', 'Tại', 'Nơi họp', 'Địa điểm họp', 'Điểm họp', 'Thời gian, địa điểm', 'Điểm cầu'],
    ...['Địa điểm tổ chức', 'Nơi tổ chức'],
  ],
  time: ['Thời gian', 'Giờ', 'Thời gian họp'],
};

/** A place that its sentence names without a label: `… . Điểm tại Hội trường`, `…, điểm tại phòng họp số 1`. */
const placeBehind =
  /^(.+?)(?:(?<=[.;])\s+([Đđ]iểm(?: tập trung| họp)? tại|[Đđ]ịa điểm(?: tại)?|Tại)|(?<=,)\s+(điểm(?: tập trung| họp)? tại|địa điểm(?: tại)?|điểm(?=\s+(?:[Hh]ội trường|[Pp]hòng|[Tt]rụ sở))))\s*:?\s+(\S.*)$/u;
/** Who of the office goes along, and which of its rooms prepares: behind the place, in brackets or after its sentence. */
const alongBehind = new RegExp(
  String.raw`^(.*?[^\s.])(?:\.\s+([${capitals}].*)|\s*\((LĐ\s?VP[^()]*|LĐ[^()]{0,30})\)\s*\.?)$`,
  'u',
);
/** How long an event lasts, behind its place: `phòng họp số 1 (cả ngày).` */
const halfBehind = /^(.*?)(?:\s*(\((?:sáng|chiều|tối|cả ngày)\))\.?)?$/iu;

const { time: _, ...labelsWithoutTime } = entryLabels;

/** An entry with what its own words say of host, participants, place and time in fields of their own. */
export function readEntryFields(entry: Entry): Entry {
  const { text: whole, labels, values } = partLabels(entry);
  const { time, preparers, host, ...own } = values;
  const place = own.place === undefined ? placeBehind.exec(whole) : null;
  const [, site, half] = place ? halfBehind.exec(place[4]!)! : [];
  const parted = own.participants === undefined && place ? alongBehind.exec(site!) : null;
  const along = parted?.[2] ?? parted?.[3];
  // Who is named in front of an entry with participants of its own hosts it.
  const leader = own.participants === undefined ? undefined : entry.participants;
  const hosts = host ?? preparers ?? leader;
  const printed = [
    ...labels.filter((label) => host === undefined || preparers === undefined || !/huẩn bị/.test(label)),
    ...(place ? [(place[2] ?? place[3])!] : []),
  ];
  const unplaced = host !== undefined && preparers !== undefined ? ` Chuẩn bị: ${preparers}` : '';
  return {
    ...entry,
    text: (place?.[1]?.replace(/,$/, '') ?? whole) + unplaced,
    ...own,
    ...(along && { participants: [entry.participants, along].filter(Boolean).join('; ') }),
    ...(hosts && { host: hosts }),
    ...(printed.length > 0 && { labels: printed }),
    ...(time && { time: parseClock(time)! }),
    ...((time ?? half) && { lead: [entry.lead, time, half].filter(Boolean).join(' ') }),
    ...(place && { place: parted?.[1] ?? site! }),
  };
}

/** Its words by labels; a time that says more than the clock stays in the text. */
function partLabels({
  text,
  time,
}: Entry): LabelParts<'host' | 'preparers' | 'participants' | 'place' | 'time'> {
  const parts = partAtLabels(text, entryLabels);
  const words = parts.values.time;
  const isClock = words !== undefined && new RegExp(`^(?:Từ )?${clockTimes}[,.;]?$`, 'iu').test(words);
  return words === undefined || (isClock && time === undefined)
    ? parts
    : partAtLabels(text, labelsWithoutTime);
}
