import { opensCapital, smalls } from '../../domain/letters.ts';
import { joinLines } from '../signs.ts';
import { isName, isTailOfName, opensName, partNames, runsOn } from '../phrases/body-names.ts';
import { lineWidth, timeColumns, type Atom } from './flat-atom.ts';
import { saysWhen } from '../phrases/says-when.ts';
import { endsHalf, endsOpen } from '../phrases/openings.ts';
import type { FlatColumn, FlatSigns } from './flat-signs.ts';
import { behindTime, opensTime } from '../phrases/time-words.ts';

/** Columns that name bodies. */
const bodyColumns: ReadonlySet<FlatColumn> = new Set<FlatColumn>(['bodies', 'joint', 'organs']);

/** Words behind which no cell ends: what they belong to follows. */
const incomplete =
  /(?<!(?:Văn phòng|Thanh tra|VP|Công đoàn))(?:^|\s)(?:Ban|Sở|Bộ|Phòng|Trường|của|và|với|tại|về|do|cho|các|theo|từ|đến|dự|số|Tỉnh|Huyện|Thành phố|Điều|Nghị quyết|Quyết định|Chỉ thị|Kết luận|Kế hoạch số|Đ\/c|đ\/c|đồng chí|Đồng chí|khóa|lần thứ)$|[(“"/–-]$/u;

/** What a programme tells of its columns: tasks, the bodies that do them, until when, and what some tables add. */
export function programmeSigns(columns: readonly FlatColumn[]): FlatSigns {
  const hasTime = columns.some((column) => timeColumns.has(column));
  const hasPersons = columns.includes('persons');
  const hasSpans = columns.includes('spans');
  const isLed = timeColumns.has(columns[0]!);
  /** Cells of these may begin with any capital. */
  const hasWords = columns.some((column) => column === 'other' || column === 'note' || column === 'products');
  /** Columns that a cross may fill. */
  const hasMarks = hasWords || columns.includes('organs');
  const bodies = columns.filter((column) => bodyColumns.has(column)).length;

  /** Parts a line in front of each word with which a cell of one of the columns may begin. */
  const partLine = (text: string): string[] => {
    const words = text.split(' ');
    const cuts = words.flatMap((_, at) => {
      if (at === 0) return [];
      const before = words.slice(0, at).join(' ');
      const rest = words.slice(at).join(' ');
      if (isLed && at === 1 && /^\d{1,2}$/.test(before) && /^[\p{Lu}“"-]/u.test(rest)) return [at];
      if (isLed && behindTime(text) === rest) return [at];
      if (hasTime && opensTime.test(rest) && (behindTime(rest) !== undefined || saysWhen(rest) !== 'no'))
        return [at];
      if (hasTime && opensTime.test(rest) && at >= words.length - 4) return [at];
      if (hasMarks && isMark.test(rest)) return [at];
      if (hasSpans && opensSpan.test(rest)) return [at];
      if (incomplete.test(before)) return [];
      if (opensName.test(rest) && !isTailOfName(rest)) return [at];
      if (hasPersons && opensPerson.test(rest)) return [at];
      if (hasWords && opensCapital(rest)) return [at];
      return [];
    });
    return [0, ...cuts].map((from, index) => words.slice(from, cuts[index]).join(' '));
  };

  const opens = (atom: Atom, column: FlatColumn): number => {
    const { opens: own, rest, edge } = atom;
    const isBody = isName(rest) && !own.isTask;
    const isTail = isTailOfName(rest);
    const isPerson = opensPerson.test(rest);
    // What it costs to begin inside a line depends on how surely the words begin a cell of this column.
    const eased = edge === 'word' ? easedBy(atom, column, isLed) : 0;
    if (hasMarks && isMark.test(rest))
      return column === 'organs' || column === 'other' || column === 'note' ? 4 : -6;
    if (column === 'text')
      return (
        eased +
        (own.isTask ? 2 : isPerson && hasPersons ? -3 : isBody ? -2.5 : isTail || /^\d/.test(rest) ? -3 : 0.5)
      );
    if (bodyColumns.has(column))
      return (
        eased +
        (isTail
          ? -5
          : isBody
            ? 3
            : isPerson
              ? hasPersons
                ? -4
                : 2
              : own.isTask
                ? -4
                : /^\d/.test(rest)
                  ? -6
                  : -3)
      );
    if (column === 'spans') return eased + (opensSpan.test(rest) ? 3 : -6);
    if (column === 'persons') return eased + (isPerson ? 3.5 : isBody ? -2 : -3);
    if (column === 'note') return -1.5;
    if (column === 'products')
      return eased + (own.isProduct ? 2 : isBody || isPerson ? -2.5 : own.isTask ? -1 : 0);
    if (column === 'other') return own.isProduct ? 1.5 : own.isTask ? -2 : isBody ? -0.7 : 0;
    return eased;
  };

  /** What speaks against words as names; each column of names asks for the same ones. */
  const costOfNames = (words: string): number => {
    let cost = costs.get(words);
    if (cost === undefined) {
      cost = (holdsTime(words) ? 5 : 0) + (tellsOfTask(words) ? 3 : 0);
      if (hasMarks && /\s[xX](?:\s|$)/u.test(words)) cost += 5;
      if (bodies > 1) for (const name of partNames(words)) cost += 2.5 * runsOn(name);
      costs.set(words, cost);
    }
    return cost;
  };
  const costs = new Map<string, number>();

  return {
    partLine,
    opens,
    fits(words, column, isCut) {
      const when = words.length > 160 ? 'no' : saysWhen(words, column);
      if (timeColumns.has(column))
        return when === 'surely' ? 5 : when === 'perhaps' ? (isCut ? -0.5 : 2.5) : isCut ? -1.5 : -5;
      if (column === 'spans') return isSpan.test(words) ? 4 : isCut ? -1.5 : -6;
      let score = when === 'surely' ? -4 : when === 'perhaps' ? -1 : 0;
      // What a semicolon parts stands in one cell.
      if (bodyColumns.has(column) && words.endsWith(';')) score -= 4;
      if (bodyColumns.has(column) || column === 'persons') {
        score -= costOfNames(words);
        if (hasPersons && column !== 'persons' && /\s(?:Đ\/c|Đồng chí|PCT|PBT)\s/u.test(words)) score -= 4;
        if (column === 'persons' && /[\p{Ll}]\s(?:Sở|Ban|UBND|Văn phòng)\s/u.test(words)) score -= 3;
      }
      if (column === 'products' && namesBody(words)) score -= 4;
      return score;
    },
    newRow: () => 0,
    isAlone: () => false,
    margin: 0.7,
    known: 0.8,
    inLine: () => -4,
    half: -2.5,
    open: -6,
    endsText: ({ text, edge }) => {
      if (breaksOff.test(text)) return -1;
      const isTime = opensTime.test(text) && !/^20\d\d$/u.test(text) && saysWhen(text) === 'surely';
      return hasTime && edge !== 'line' && isTime ? -3 : 0;
    },
    usesGaps: true,
    readsLeading: false,
    opensParagraph: () => false,
    sure: 0.6,
    skips: { bodies: -4, joint: -2, note: 0, other: -1.5, persons: -3, products: -2, organs: -2, spans: -3 },
    longest: { text: 60, month: 4, time: 8, deadline: 8 },
    holds(atoms, column, width) {
      const { opens: own } = atoms[0]!;
      const words = joinLines(atoms.map(({ text }) => text));
      if (timeColumns.has(column)) return saysWhen(words, column) !== 'no';
      if (column === 'organs' && isMark.test(words)) return true;
      if (bodyColumns.has(column))
        return (
          (isName(words) || (own.isPerson && !hasPersons)) &&
          !own.isTask &&
          !endsOpen(words) &&
          !(bodies > 1 && endsHalf(words) && !standsAlone.test(words)) &&
          !holdsTime(words) &&
          !tellsOfTask(words) &&
          !(bodies > 1 && words.endsWith(';')) &&
          !/\s[xX](?:\s|$)|[^,;+–-]\s(?:Đ\/c|Đồng chí)\s/u.test(words) &&
          atoms.every(({ text }) => saysWhen(text) === 'no') &&
          (bodies < 2 || partNames(words).every((name) => runsOn(name) === 0))
        );
      if (column === 'persons') return opensPerson.test(words);
      if (column === 'spans') return isSpan.test(words);
      if (column === 'text')
        return (
          !own.isLower &&
          !beginsAgain(atoms, width) &&
          !breaksOff.test(words) &&
          saysWhen(words) !== 'surely' &&
          !(hasTime && endsInTime.test(words)) &&
          !(hasSpans && endsInSpan.test(words))
        );
      return !own.isLower && (column !== 'products' || !namesBody(words));
    },
    always: new Set<FlatColumn>(['text', 'bodies']),
    mostly: new Set<FlatColumn>(['bodies', ...timeColumns]),
    endsInText: false,
    trims: 12,
    firstWidths: (atoms) => atoms.map(({ width }) => width),
  };
}

/** Whether the name of a body stands behind other words that don't lead up to it. */
function namesBody(words: string): boolean {
  for (let at = words.indexOf(' ') + 1; at > 0; at = words.indexOf(' ', at) + 1)
    if (opensName.test(words.slice(at)) && !leadsUp.test(words.slice(0, at - 1))) return true;
  return false;
}

const leadsUp = /(?:^| )(?:trình|của|gửi|về|cho|do|với|tại|theo|và|các|giữa)$/iu;

/** Whether a name runs on into what is said or done: "Đảng bộ tỉnh về chuyển đổi số", "Ban Chấp hành lần thứ hai". */
const tellsOfTask = (words: string): boolean =>
  !/Ban Chỉ đạo|BCĐ|Đoàn/u.test(words) && /\p{Ll} (?:về|giai đoạn|nhiệm kỳ|lần thứ)(?: |$)/u.test(words);

/** Whether a time stands behind a name: that of the next cell, or of the rows below. */
const holdsTime = (words: string): boolean =>
  /\s(?:[*+•]\s*)?(?:Tháng \d|THÁNG \d|Quý [IV]|QUÝ [IV]|Tuần \d|Trước|Thường xuyên|Hằng|Cả năm|\d{1,2}\/\d|20\d\d|\d tháng)/u.test(
    words,
  );

/** A text with a time at its end that nothing in it leads up to. */
const endsInTime =
  /(?<!(?:\s(?:ngày|tháng|quý|năm|trong|từ|đến|trước|sau|đợt|số|khóa|về|nhiệm kỳ|giai đoạn)|[,(–-]))\s(?:Tuần \d|(?:\d{1,2}\s?[-–]\s?)?\d{1,2}\/\d{1,2}(?:\/\d{4})?|Tháng \d{1,2}(?:\/\d{4})?|Quý [IV]+(?:\/\d{4})?|Thường xuyên|Hằng [A-Za-zÀ-ỹ]+)$/u;

/** Whether a line with a capital stands below one that broke off early: the text of the next row. */
const beginsAgain = (atoms: readonly Atom[], width: number): boolean =>
  atoms.some((atom, at) => {
    const before = atoms[at - 1];
    if (!before || atom.edge !== 'line' || !opensCapital(atom.text) || before.isOpen) return false;
    return lineWidth(atoms, 0, at - 1) + atom.first < width * 0.72;
  });

/** A text that lacks its end. */
const breaksOff = /(?:[,+/–-]|\s(?:và|của|các|với|về|cho|từ|tại))$/u;

/** A cross that ticks a column, or several side by side. */
const isMark = new RegExp(String.raw`^[xX](?:\s[xX])*(?=$|\s)(?!\s[${smalls}])`, 'u');

/** Years, days, or how many of them: what an inspection looks at, and how long it takes. */
const span = String.raw`(?:(?:từ )?(?:năm )?(?:\d{1,2}\/){0,2}20\d\d(?:\s?(?:[-–,]|đến)\s?(?:năm )?(?:\d{1,2}\/){0,2}20\d\d)*|\d{1,3} (?:ngày|tuần|tháng)(?: làm việc)?)`;
const isSpan = new RegExp(`^${span}$`, 'iu');
const opensSpan = new RegExp(`^(?:${span}(?!\\p{L})|(?:\\d{1,2}/){1,2}20\\d\\d)`, 'iu');
/** A span at the end of a text that nothing leads up to. */
const endsInSpan =
  /(?<!\s(?:năm|giai đoạn|nhiệm kỳ|ngày|tháng|trong|từ|đến|hết|niên độ|thời kỳ))\s(?:20\d\d(?:\s?[-–]\s?(?:20\d\d)?)?|\d{1,3} ngày(?: làm việc)?)$/u;

/** Names that are whole although longer ones begin with them. */
const standsAlone = /(?:^|[,;+]\s*)(?:Văn phòng|Thường trực|(?:Ban )?(?:Chấp hành|Thường vụ)|BTV|BCH)$/u;

/** A person or a post that follows a task. */
const opensPerson =
  /^(?:Đ\/c|Đ\/C|Đồng chí|Các đồng chí|Các đ\/c|Ông|Bà|Phó (?:Bí thư|Chủ tịch|Trưởng|Giám đốc|Chánh|Hiệu)|PCT|PBT|CT|Bí thư|Chủ tịch|Giám đốc|PGĐ|GĐ|Chánh|Trưởng|Lãnh đạo|Thường trực|UVTV|UVBTV)(?![A-Za-zÀ-ỹ])/u;

/** How much less it costs to open a cell inside a line: behind a whole time, or with a time, a body or a person. */
function easedBy({ rest }: Atom, column: FlatColumn, isLed: boolean): number {
  if (column === 'spans') return opensSpan.test(rest) ? 2 : 0;
  if (timeColumns.has(column)) return opensTime.test(rest) ? 2 : 0;
  if (bodyColumns.has(column)) return opensName.test(rest) ? 1 : 0;
  if (column === 'persons') return 1.5;
  if (column === 'text') return isLed ? 2 : 0;
  return 0.5;
}
