import { isCapitalised } from '../../../domain/letters.ts';
import { parseTableHead } from '../../grid/column-kind.ts';
import { leadsOrAttends, readColumnLabel } from '../../grid/column-label.ts';
import { isLunarLabel } from '../../phrases/lunar-day.ts';
import { isPerson } from '../../phrases/persons.ts';
import { timeColumns } from '../flat-column.ts';
import { overBoth, prepares, type FlatLabel } from './head-storeys.ts';
import { hasTimes } from './head-times.ts';
import type { HeadWord } from './head-words.ts';

/** A post or a person as a label: the office or the name of a post may stand below it. */
export function readLeader(words: readonly HeadWord[]): ReadLabel | undefined {
  const text = words.map((word) => word.text).join(' ');
  if (!isPerson(text) || /(?:,|(?<![A-Za-zÀ-ỹ])(?:Phó|P\.|Đ\/c|Đồng chí|và|các))$/iu.test(text))
    return undefined;
  const lines = words.at(-1)!.line - words[0]!.line;
  return { label: { column: 'leader', text }, score: 1 + lines * 0.02 };
}

/**
 * Whether a column stands in the head already: only what says when may come twice, under two labels, and the weekday behind a lunar
 * day.
 */
export const isTaken = (labels: readonly FlatLabel[], { column, text }: FlatLabel): boolean =>
  goesOnInCapitals.some(([before, own]) => own.test(text) && before.test(labels.at(-1)?.text ?? '')) ||
  (column !== 'other' &&
    column !== 'leader' &&
    !(/^thứ$/iu.test(text) && isLunarLabel(labels.at(-1)?.text ?? '')) &&
    labels.some(
      (one) =>
        one.column === column &&
        (!timeColumns.has(column) || one.text === text) &&
        !(column === 'participants' && leadsOrAttends.test(one.text) !== leadsOrAttends.test(text)) &&
        !(
          column === 'bodies' &&
          (overBoth.test(one.text) || prepares.test(one.text)) &&
          /chủ trì$/iu.test(text)
        ),
    ));

/** Labels that go on with a verb: in capitals nothing else tells that it opens none of its own. */
const goesOnInCapitals: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:thời gian|thời hạn|thời điểm|hạn|tiến độ|sản phẩm|kết quả)$/iu,
    /^(?:HOÀN THÀNH|THỰC HIỆN|TRÌNH)(?=$|\s)/u,
  ],
  [
    /^(?:các )?(?:cơ quan|đơn vị|bộ phận|người|cấp)(?:(?:,| và) (?:cơ quan|đơn vị))*$/iu,
    /^(?:PHỐI HỢP|CHỦ TRÌ|CHUẨN BỊ|THAM MƯU|THỰC HIỆN|TRÌNH|BAN HÀNH|PHÊ DUYỆT)(?=$|\s)/u,
  ],
  [/(?:chủ trì|phối hợp|phân công|tổ chức)$/iu, /^THỰC HIỆN$/u],
  [/^(?:cơ quan|đơn vị|chức vụ)(?:, (?:cơ quan|đơn vị))*$/iu, /^CÔNG TÁC(?=\s|$)/u],
  [/thành phần$/iu, /^PHỐI HỢP(?=$|\s)/u],
];

export interface ReadLabel {
  readonly label: FlatLabel;
  readonly score: number;
}

/** A label that ends with the first words of the next one. */
const breaksOff =
  /[,/&–-]$|\s(?:cơ quan|đơn vị|thời|địa|và|bộ phận|người|(?<!^nội dung )lãnh đạo)$|^(?!.*(?:thời gian|thời hạn|tiến độ)).*\sdự kiến$/iu;

/** Who leads and who joins in are two columns unless something parts them: `Cơ quan chủ trì, phối hợp`. */
const leadsAndJoinsUnparted =
  /(?:chủ trì|tham mưu|chuẩn bị|đầu mối|thực hiện|soạn thảo|phụ trách) (?:(?:các )?(?:cơ quan|đơn vị),? )*phối hợp/iu;

/** Who does it behind what is done: `NỘI DUNG THỰC HIỆN CƠ QUAN THAM MƯU`. */
const whoBehindWhat =
  /^(?:nội dung|nhiệm vụ|công việc|tên|đầu việc)\s.*(?:cơ quan|đơn vị|bộ phận|người) (?:chủ trì|tham mưu|chuẩn bị|thực hiện|phối hợp|phụ trách|đầu mối)/iu;

/** Second halves of words with which a label goes on, where all of it is in capitals. */
const secondHalf =
  /^(?:BỊ|TRÌ|HỢP|HIỆN|MƯU|DUNG|GIAN|VỊ|QUAN|ĐỘ|PHẨM|CHÚ|THÀNH(?! PHẦN)|ĐẠO|TRÁCH|TÁC|VỤ|KHAI|THẢO|MỐI|DUYỆT|HÀNH)(?=\s|$)/u;

/** The label that some words are, and how sure that is; at worst one that nobody knows. */
export function readLabel(words: readonly HeadWord[], isClosed: boolean): ReadLabel | undefined {
  const text = words.map((word) => word.text).join(' ');
  if (hasTimes(text)) return words.length === 1 ? { label: { column: 'other', text }, score: 2 } : undefined;
  if ([secondHalf, leadsAndJoinsUnparted, whoBehindWhat].some((odd) => odd.test(text))) return undefined;
  if (text.length >= 50 || breaksOff.test(text) || (/\d|\*/.test(text) && !/^(?:tháng|quý)/iu.test(text)))
    return undefined;
  const lines = words.at(-1)!.line - words[0]!.line;
  // A label that runs on below its line does so in small letters, or all of it is in capitals.
  const breaks = words.filter(
    ({ text: word }, at) => at > 0 && words[at - 1]!.isLast && isCapitalised(word),
  ).length;
  // A capital inside its line is rather that of the next label: `Đơn vị thực hiện Chỉ đạo`.
  const inside = words.filter(
    ({ text: word }, at) => at > 0 && !words[at - 1]!.isLast && isCapitalised(word),
  ).length;
  const cost = breaks * 0.3 + inside * 0.6 + lines * 0.02;
  const known = parseTableHead(text);
  if (known?.length === 1) return { label: { column: known[0]!, text }, score: 2 - cost };
  const column = readColumnLabel(text) ?? (overBoth.test(text) ? 'bodies' : undefined);
  if (column) return { label: { column, text }, score: 1.6 - cost };
  return isClosed && !/[\d.;:]/u.test(text)
    ? { label: { column: 'other', text }, score: -1 - cost }
    : undefined;
}
