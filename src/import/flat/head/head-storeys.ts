import type { Column } from '../../grid/column-kind.ts';
import { readColumnLabel } from '../../grid/column-label.ts';
import { timeColumns } from '../flat-column.ts';
import { hasTimes, plainTimes } from './head-times.ts';

/** A label and what its column holds. */
export interface FlatLabel {
  readonly column: Column;
  readonly text: string;
  /** What stands over it and its neighbours, and its own words, where it is one of several times below one label. */
  readonly storeys?: readonly [over: string, own: string] | undefined;
}

/**
 * The labels of a head as its columns have them: what stands on two storeys, which extraction prints behind all others, in its
 * place; one label for what is ticked; and who does it, where only one label can say so.
 */
export const settleLabels = (labels: readonly FlatLabel[]): readonly FlatLabel[] =>
  withPresenter(
    withPreparer(
      withStorey(
        withSpanBelow(
          withVerb(withSubmissions(withOrgansBelow(withTimesBelow(withOrgansBehind(withTicks(labels)))))),
        ),
      ),
    ),
  );

/** The label of a column that says when a paper comes before an organ: `Trình UBND tỉnh`. */
export const submits =
  /^(?:Trình|Báo cáo) (?:UBND|HĐND|BTV|BCH|BTT|TTTU|TU|TT|Ban (?:Thường|Chấp)|Thường (?:trực|vụ)|(?:Tỉnh|Thành|Huyện|Đảng) ủy|Bộ|Chính phủ|Quốc hội)(?!\p{L})/iu;

/** Such labels side by side are one: nothing in the text tells whose a time is where a row lacks one. */
const withSubmissions = (labels: readonly FlatLabel[]): readonly FlatLabel[] =>
  labels.reduce<FlatLabel[]>((joined, label) => {
    const last = joined.at(-1);
    const isSame = last?.column === 'other' && label.column === 'other' && submits.test(last.text);
    if (!isSame || !submits.test(label.text)) return [...joined, label];
    return [...joined.slice(0, -1), { column: 'other', text: `${last.text} ${label.text}` }];
  }, []);

/** Who prepares what another leads does not lead: `Đơn vị chuẩn bị`, `Đơn vị chủ trì`. */
const withPreparer = (labels: readonly FlatLabel[]): readonly FlatLabel[] =>
  labels.map((label, at) =>
    label.column === 'bodies' &&
    prepares.test(label.text) &&
    labels.slice(at + 1).some(({ column, text }) => column === 'bodies' && /chủ trì$/iu.test(text))
      ? { ...label, column: 'other' }
      : label,
  );

/** A label of those who prepare what is talked about. */
export const prepares = /chuẩn bị(?: nội dung)?$/iu;

/**
 * In the plan of a session each body brings in its own papers, in that of a school each task has a person in charge: who does so
 * does the task, where no other column says who does.
 */
function withPresenter(labels: readonly FlatLabel[]): readonly FlatLabel[] {
  const does = /^(?:(?:cơ quan|đơn vị) (?:trình|báo cáo)|(?:người|cán bộ|bộ phận) (?:phụ trách|theo dõi))$/iu;
  const at = labels.findIndex(({ text }) => does.test(text));
  return at < 0 || labels.some(({ column }) => column === 'bodies')
    ? labels
    : labels.with(at, { ...labels[at]!, column: 'bodies' });
}

/** What is done goes on with a verb where somebody else leads: `NỘI DUNG`, `THỰC HIỆN` in front of `ĐƠN VỊ CHỦ TRÌ`. */
function withVerb(labels: readonly FlatLabel[]): readonly FlatLabel[] {
  const at = labels.findIndex(
    ({ column }, index) =>
      column === 'text' &&
      labels[index + 1]?.text === 'THỰC HIỆN' &&
      /(?:^|\s)CHỦ TRÌ/u.test(labels[index + 2]?.text ?? ''),
  );
  return at < 0
    ? labels
    : labels.flatMap((label, index) =>
        index === at ? [{ ...label, text: `${label.text} THỰC HIỆN` }] : index === at + 1 ? [] : [label],
      );
}

/** Whoever leads and whoever joins may stand below a label over both, and behind what follows it: `Thực hiện`, `Ghi chú`, `Chủ trì`, `Phối hợp`. */
function withStorey(labels: readonly FlatLabel[]): readonly FlatLabel[] {
  const [lead, joint] = labels.slice(-2);
  // "Nhiệm vụ" is what is to be done, unless another column says that.
  const over = labels.findIndex(
    ({ text }, at) =>
      overBoth.test(text) && labels.some(({ column }, other) => column === 'text' && other !== at),
  );
  if (over < 0 || joint?.column !== 'joint' || lead?.column !== 'bodies' || over > labels.length - 3)
    return labels;
  return [...labels.slice(0, over), lead, joint, ...labels.slice(over + 1, -2)];
}

/** Times to tick stand below one label, and behind all others, or have none: what they hold is no time. */
function withTicks(labels: readonly FlatLabel[]): readonly FlatLabel[] {
  const ticks = labels.findIndex(({ text }) => hasTimes(text));
  if (ticks < 0) return labels;
  const over = labels.findIndex(({ column }) => timeColumns.has(column));
  const text = plainTimes(labels[ticks]!.text);
  return over < 0
    ? labels.with(ticks, { column: 'other', text })
    : labels.flatMap((label, at) =>
        at === over ? [{ column: 'other', text: `${label.text} ${text}` }] : at === ticks ? [] : [label],
      );
}

/** From when until when stands below one label, and behind all others: `Thời gian`, `Sản phẩm`, `Bắt đầu`, `Hoàn thành`. */
function withSpanBelow(labels: readonly FlatLabel[]): readonly FlatLabel[] {
  const [before, end] = labels.slice(-2);
  const over = labels.findIndex(({ column, text }) => timeColumns.has(column) && isOverSpan.test(text));
  const begin = before && opensSpan.exec(before.text);
  if (over < 0 || over > labels.length - 3 || !begin || !end || !endsSpan.test(end.text)) return labels;
  const above = labels[over]!.text;
  const text = before.text.slice(0, begin.index).trim();
  const rest = text === '' ? [] : [{ ...before, column: readColumnLabel(text) ?? 'other', text }];
  return [
    ...labels.slice(0, over),
    { column: 'other', text: begin[0].trim(), storeys: [above, begin[0].trim()] },
    { column: 'deadline', text: end.text, storeys: [above, end.text] },
    ...labels.slice(over + 1, -2),
    ...rest,
  ];
}

const isOverSpan = /^(?:thời gian|tiến độ|thời hạn)(?: (?:thực hiện|triển khai))?$/iu;
const opensSpan = /(?:^|\s)Bắt đầu$/iu;
const endsSpan = /^(?:hoàn thành|kết thúc)$/iu;

/** When a paper comes before each of several organs stands below one label: `Thời gian trình` over `Ban Thường vụ`, `Ban Chấp hành`. */
function withTimesBelow(labels: readonly FlatLabel[]): readonly FlatLabel[] {
  const last = labels.at(-1)!;
  const [over = '', ...organs] = last.text.split(organAbove);
  return timeColumns.has(last.column) && organs.length > 1 && readColumnLabel(over)
    ? [
        ...labels.slice(0, -1),
        ...organs.map((organ) => ({ ...last, text: `${over} ${organ}`, storeys: [over, organ] as const })),
      ]
    : labels;
}

/**
 * Columns of organs to tick stand below one label, and behind all others: `Cấp trình` over `UBND tỉnh`, `HĐND tỉnh`. They are
 * narrow, and cut words: `UBN` over `D tỉnh`.
 */
function withOrgansBelow(labels: readonly FlatLabel[]): readonly FlatLabel[] {
  const at = labels.findIndex(({ text }) => opensOrgans.test(text));
  if (at < 0 || labels.slice(at).some(({ column }) => column !== 'other')) return labels;
  const text = labels
    .slice(at)
    .map((label) => label.text)
    .join(' ');
  const organs = text.replace(opensOrgans, '').replaceAll(' ', '');
  return onlyOrgans.test(organs) ? [...labels.slice(0, at), { column: 'other', text }] : labels;
}

/** The same where other columns stand between the label and its organs: they seem to go on with the last label. */
function withOrgansBehind(labels: readonly FlatLabel[]): readonly FlatLabel[] {
  const at = labels.findIndex(({ text }) => isOverOrgans.test(text));
  const last = labels.at(-1)!;
  const found = at < 0 || at === labels.length - 1 ? null : organsBehind.exec(last.text);
  if (!found) return labels;
  const text = last.text.slice(0, found.index);
  return labels.map((label, index) =>
    index === at
      ? { column: 'other', text: `${label.text}${found[0]}` }
      : index === labels.length - 1
        ? { column: readColumnLabel(text) ?? 'other', text }
        : label,
  );
}

/** A label over organs, each with a column to tick: `Cấp trình`, `Cấp cho ý kiến`. */
export const isOverOrgans =
  /^(?:cấp|cơ quan|thẩm quyền) (?:trình|ban hành|phê duyệt|quyết định|thông qua|cho ý kiến|xem xét)$/iu;
const organsBehind =
  /(?: (?:UBND|HĐND|BTV|BCH|BTT|TTHĐND|TT|TU|HU|ĐU))(?: (?:UBND|HĐND|BTV|BCH|BTT|TTHĐND|TT|TU|HU|ĐU|tỉnh|huyện|xã|phường))+$/u;

const opensOrgans =
  /^(?:cấp|cơ quan|thẩm quyền) (?:trình|ban hành|phê duyệt|quyết định|thông qua)(?![A-Za-zÀ-ỹ])/iu;

const onlyOrgans =
  /^(?:(?:UBND|HĐND|BTV|BCH|BTT|TTHĐND|TT|Thườngtrực|Banthườngvụ|Banchấphành|Thườngvụ)(?:tỉnh|huyện|xã|phường|thànhphố|đảng)?(?:ủy)?){2,}$/iu;

const organAbove =
  /(?<!Ban)\s(?=(?:Ban (?:Thường|Chấp|Bí)|BTV|BCH|BTT|TT|Thường (?:trực|vụ)|UBND|HĐND|Bộ Chính|Quốc hội|Chính phủ)(?![A-Za-zÀ-ỹ]))/u;

/** A label over both who leads and who joins. */
export const overBoth =
  /^(?:(?:các )?(?:cơ quan|đơn vị|phân công|trách nhiệm|tổ chức)(?:,? đơn vị)?(?: tổ chức)? )?(?:thực hiện|phân công|nhiệm vụ)$/iu;
