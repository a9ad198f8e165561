import { foldKey } from './fold.ts';
import type { DocumentKind } from './kind.ts';
import { readProduct } from './task-product.ts';

/** What the words of a task, an entry or a subject say, as far as it tells one piece of work from another. */
export interface WorkWords {
  /** Syllables that name the matter, without acts, organs and set phrases; each once. */
  readonly matter: ReadonlySet<string>;
  readonly symbols: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  /** Of a review: "05 năm thực hiện" and "5 năm" are 5. */
  readonly spans: ReadonlySet<number>;
  readonly review?: 'interim' | 'final' | undefined;
  /** What its first words bring forth, the outermost first: "Quyết định ban hành Quy định …" is both. */
  readonly products: readonly DocumentKind[];
  /** Numbers of meetings and terms: `lan 25`, `ky hop 17`, `khoa xviii`. */
  readonly ordinals: ReadonlySet<string>;
  /** An act at the head of the matter: "kiểm tra công tác cán bộ" is not the work itself. */
  readonly act?: string | undefined;
  /** It changes another document. */
  readonly amends: boolean;
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

const ordinal = /(?<![\p{L}\d])(lần|kỳ họp|khóa|khoá)(?: thứ)? (\d+|[IVXL]+)(?![\p{L}\d])/giu;
const aside = /\([^()]*\)/g;

const around =
  /triển khai|quán triệt|học tập|phổ biến|rút kinh nghiệm|thẩm tra|chuẩn bị|tập huấn|hội nghị (?:[\p{L}]+ ){0,3}hướng dẫn|ban chỉ đạo|họp ban tổ chức|kiểm tra việc|làm việc tại/iu;
const carriesOut = /thực hiện (?:nghị quyết|chỉ thị|kết luận|quy định|chương trình|đề án|kế hoạch)/iu;
const discussed = /cho ý kiến|thông qua|xem xét|thảo luận|góp ý|ban hành/iu;
const amends = /^(?:sửa đổi|bổ sung|thay thế|bãi bỏ)/iu;
const acts =
  /^(?:ve )?(?:viec )?(kiem tra|giam sat|thanh tra|tuyen truyen|trien khai|thuc hien|sua doi|dieu chinh|bai bo|danh gia|khao sat|tap huan|ra soat|cong bo|tong ket|so ket|to chuc|phe duyet|lap|quyet toan)(?= )/;
/** Whose act it is: "của Ban Thường vụ Tỉnh ủy về". */
const whose = /^(?:chuyên đề )?của [\p{L}\s]{2,60}? (?=về )/u;

/** Folded phrases that stand in many titles and tell none from another; the longest first. */
const setPhrases = [
  'chi tiet',
  'mot so dieu',
  'dai bieu',
  'chuyen de',
  'khai mac',
  'chung ket',
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
];

const setPhrase = new RegExp(
  String.raw`(?<= )(?:${setPhrases.toSorted((a, b) => b.length - a.length).join('|')})(?= )`,
  'g',
);

const stopWords = new Set('cua ve va cac viec nam so ngay du d c hop nghe trinh voi nhan thang'.split(' '));

/** Read what tells one piece of work from another. */
export function readWork(text: string): WorkWords {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const { products, body } = cutProducts(plain);
  const withoutDays = body.replace(day, ' ');
  const withoutSymbols = withoutDays.replace(symbol, ' ');
  const review = /tổng kết/iu.test(plain) ? 'final' : /sơ kết/iu.test(plain) ? 'interim' : undefined;
  return {
    matter: matterOf(
      withoutSymbols.replace(aside, ' ').replace(ordinal, ' ').replace(span, ' ').replace(year, ' '),
    ),
    symbols: new Set(plain.replace(day, ' ').match(symbol) ?? []),
    years: new Set(withoutSymbols.match(year) ?? []),
    spans: new Set([...withoutSymbols.matchAll(span)].map(([, count]) => Number(count))),
    ordinals: new Set(
      [...withoutSymbols.matchAll(ordinal)].map(([, of, value]) => foldKey(`${of!} ${value!}`)),
    ),
    review,
    products,
    act: acts.exec(`${foldKey(body)} `)?.[1],
    amends: amends.test(body),
    around: around.test(review === undefined ? plain : headOf(plain)),
    carriesOut: carriesOut.test(plain),
    discussed: discussed.test(plain),
  };
}

/** A review in front of the act that it reviews, whose own subject may speak of anything: "học tập và làm theo". */
function headOf(text: string): string {
  const at = carriesOut.exec(text)?.index;
  return at === undefined ? text : text.slice(0, at);
}

/** What is left when it is said what is brought forth, and whose it is: "Quyết định ban hành Quy định về" goes. */
function cutProducts(text: string): { readonly products: readonly DocumentKind[]; readonly body: string } {
  const products: DocumentKind[] = [];
  let body = text;
  for (let product = readProduct(body); product && products.length < 3; product = readProduct(body)) {
    products.push(product.kind);
    body = product.rest.replace(whose, '');
  }
  return { products, body };
}

function matterOf(text: string): Set<string> {
  const folded = ` ${foldKey(text)} `.replace(setPhrase, ' ');
  return new Set(folded.split(/\s+/).filter((word) => word !== '' && !stopWords.has(word)));
}

/** Whether ordinals speak against each other: both number a meeting, and not the same. */
export function ordinalsDisagree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return ['lan', 'ky hop', 'khoa'].some((of) => {
    const [own, other] = [a, b].map((set) => new Set([...set].filter((mark) => mark.startsWith(`${of} `))));
    return disagree(own!, other!);
  });
}

/** Whether two lists of marks speak against each other: both have some, and none in common. */
export function disagree<Mark>(a: ReadonlySet<Mark>, b: ReadonlySet<Mark>): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}
