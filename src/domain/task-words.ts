import { foldKey } from './fold.ts';

/** What the words of a task, an entry or a subject say, as far as it tells one piece of work from another. */
export interface WorkWords {
  /** Syllables that name the matter, without acts, organs and set phrases; each once. */
  readonly matter: ReadonlySet<string>;
  readonly symbols: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  /** Of a review: "05 năm thực hiện" and "5 năm" are 5. */
  readonly spans: ReadonlySet<number>;
  readonly review?: 'interim' | 'final' | undefined;
  /** It speaks of what comes before or after the work: its spreading, its steering board, lessons learnt. */
  readonly around: boolean;
  /** It carries out another document: "thực hiện Nghị quyết số …". */
  readonly carriesOut: boolean;
  /** An organ deals with a draft: "cho ý kiến", "thông qua". */
  readonly discussed: boolean;
}

const symbol = /\d+(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]*)*/gu;
const day = /(?:ngày\s+)?\d{1,2}\s*[/-]\s*\d{1,2}\s*[/-]\s*\d{4}|ngày \d{1,2} tháng \d{1,2} năm \d{4}/giu;
const span = /(?<!\p{L})(\d{1,2}) năm(?!\p{L})/giu;
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

const around =
  /triển khai|quán triệt|học tập|phổ biến|rút kinh nghiệm|hội nghị (?:[\p{L}]+ ){0,3}hướng dẫn|ban chỉ đạo|kiểm tra việc|làm việc tại/iu;
const carriesOut = /thực hiện (?:nghị quyết|chỉ thị|kết luận|quy định|chương trình|đề án|kế hoạch)/iu;
const discussed = /cho ý kiến|thông qua|xem xét|thảo luận|góp ý|ban hành/iu;

/** Folded phrases that stand in many titles and tell none from another; the longest first. */
const setPhrases = [
  'dinh huong nhung nam tiep theo',
  'va nhung nam tiep theo',
  'ban chap hanh dang bo tinh',
  'ban chap hanh trung uong dang',
  'pho bi thu thuong truc',
  'tien toi dai hoi dang bo tinh',
  'ban thuong vu tinh uy',
  'trong tinh hinh moi',
  'trong thoi gian toi',
  'tren dia ban tinh',
  'trong giai doan moi',
  'thuong truc tinh uy',
  'ban thuong vu',
  'bo chinh tri',
  'ban bi thu',
  'hoi nghi',
  'truc tuyen',
  'toan quoc',
  'dong chi',
  'bi thu',
  'tinh uy',
  'ban hanh',
  'sua doi',
  'bo sung',
  'cho y kien',
  'phe duyet',
  'du thao',
  'tang cuong su lanh dao cua dang doi voi cong tac',
  'nghi quyet',
  'chi thi',
  'ket luan',
  'quy dinh',
  'quy che',
  'quyet dinh',
  'ke hoach',
  'chuong trinh hanh dong',
  'chuong trinh',
  'huong dan',
  'bao cao',
  'de an',
  'so ket',
  'tong ket',
  'thuc hien',
  'giai doan',
  'to chuc',
  'du hoi nghi',
  'den nam',
  'cong tac',
]
  .sort((a, b) => b.length - a.length)
  .map((phrase) => new RegExp(`(?<= )${phrase}(?= )`, 'g'));

const stopWords = new Set('cua ve va cac viec nam so ngay du d c hop nghe trinh voi nhan thang'.split(' '));

/** Read what tells one piece of work from another. */
export function readWork(text: string): WorkWords {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ');
  const withoutDays = plain.replace(day, ' ');
  const withoutSymbols = withoutDays.replace(symbol, ' ');
  return {
    matter: matterOf(withoutSymbols.replace(span, ' ').replace(year, ' ')),
    symbols: new Set(withoutDays.match(symbol) ?? []),
    years: new Set(withoutSymbols.match(year) ?? []),
    spans: new Set([...withoutSymbols.matchAll(span)].map(([, count]) => Number(count))),
    review: /tổng kết/iu.test(plain) ? 'final' : /sơ kết/iu.test(plain) ? 'interim' : undefined,
    around: around.test(plain),
    carriesOut: carriesOut.test(plain),
    discussed: discussed.test(plain),
  };
}

function matterOf(text: string): Set<string> {
  const folded = setPhrases.reduce((left, phrase) => left.replace(phrase, ' '), ` ${foldKey(text)} `);
  return new Set(folded.split(/\s+/).filter((word) => word !== '' && !stopWords.has(word)));
}

/** Whether two lists of marks speak against each other: both have some, and none in common. */
export function disagree<Mark>(a: ReadonlySet<Mark>, b: ReadonlySet<Mark>): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}
