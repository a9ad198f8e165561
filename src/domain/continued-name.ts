import { opensSmall } from './letters.ts';
import { bodyStart } from './body-start.ts';

/** Names of departments whose own name may be a list: "Sở Văn hóa, Thể thao và Du lịch", "Phòng Tài chính - Kế hoạch". */
const department = /^(?:Sở|Phòng|Bộ|Vụ|Cục|Chi cục|Tổng cục|Trung tâm|Ban Quản lý|Ủy ban Bảo vệ)\s/u;

/** How other names in such lists begin: bodies that head no table, persons, files. */
const otherStart =
  /^(?:Vụ|Chi bộ|Quận|Quân|Bảo hiểm|Thuế|Hải quan|Biên phòng|Phó|Lãnh đạo|Giám đốc|Nhà (?:xuất bản|hát|máy|văn hóa|khách|thiếu nhi)|Như|Lưu)(?![A-Za-zÀ-ỹ])/u;

/**
 * Fields that one body keeps, the first with those that may follow it: `Ban Thi đua, Khen thưởng`. Two bodies of the first and
 * the second there are nowhere.
 */
const fields: Readonly<Record<string, RegExp>> = {
  'Thi đua': /^Khen thưởng/u,
  'Phát thanh': /^Truyền hình/u,
  'Văn học': /^Nghệ thuật/u,
  'Khoa học': /^(?:Kỹ thuật|Công nghệ)/u,
  'Kinh tế': /^(?:Ngân sách|Kỹ thuật|Xã hội|Hạ tầng)/u,
  'Văn hóa': /^(?:Xã hội|Thể thao|Thông tin|Giáo dục|Nghệ thuật|Gia đình)/u,
  'Giáo dục': /^(?:Đào tạo|Thanh niên)/u,
  'Thanh niên': /^Thiếu niên/u,
  'Thiếu niên': /^Nhi đồng/u,
  'Thông tin': /^(?:Thể thao|Truyền thông)/u,
  'Lao động': /^Thương binh/u,
  'Thể dục': /^Thể thao/u,
  'Thể thao': /^Du lịch/u,
  'Quốc phòng': /^An ninh/u,
  'Quy hoạch': /^Kiến trúc/u,
  'Tài nguyên': /^Môi trường/u,
  'Dân số': /^(?:Gia đình|Kế hoạch hóa)/u,
};
const lastField = new RegExp(String.raw`(?:^|\s)(${Object.keys(fields).join('|')})$`, 'u');

/** A body whose name is its field, and one alone: `các ban` are several. */
const ofField = /^(?:Ban|[UỦ][yỷ] ban|Hội đồng|Báo|Đài|Viện)(?=\s|$)/u;

/** Fields of which each has a body of its own beside the other: `Ban Tổ chức và Nội chính`, `Báo và Đài`. */
const ofTheirOwn =
  /(?:^|\s)(?:Tổ chức|Nội chính|Kiểm tra|Kiểm soát|Dân vận|Chấp hành|Thường vụ|Giám đốc|Đảng|MTTQ|Mặt trận)(?:$|\s)/u;

/**
 * Whether words behind "và" name the second field of one body: `Ban Tuyên giáo | và Dân vận`, `Báo | và Phát thanh`. A second
 * body would have a head of its own: `và Ban Dân vận`.
 */
export const endsFields = (before: string, words: string): boolean =>
  ofField.test(before) && !ofTheirOwn.test(before) && /^và\s+\p{Lu}\p{Ll}/u.test(words) && isField(words);

/** An office that serves two organs: `Văn phòng Đoàn ĐBQH | và HĐND tỉnh`, `VP HĐND | và UBND huyện`. */
const officeOf = /^(?:Văn phòng|VP) (?:(?:Đoàn )?(?:Đ?ĐBQH|[Đđ]ại biểu Quốc hội)|HĐND|Hội đồng nhân dân)$/u;
const organ = /^và (?:HĐND|UBND|Hội đồng nhân dân|[UỦ][yỷ] ban nhân dân)(?![A-Za-zÀ-ỹ])/u;

const isField = (words: string): boolean => {
  const bare = words.replace(/^và\s+/u, '');
  return !bodyStart.test(bare) && !otherStart.test(bare) && !persons.test(bare);
};

/** Members, posts and lands: behind a name they are another. */
const persons =
  /^(?:Nông dân|Phụ nữ|Cựu chiến binh|Thủ trưởng|Trưởng|Ủy viên|Nhân dân|Kiểm tra|Nội chính|Tổ chức|Quốc|Ông|Bà|Đ\/c)(?![A-Za-zÀ-ỹ])/u;

/**
 * Whether the words behind a comma, a dash or "và" go on with the name in front of them rather than begin another:
 * "Sở Kế hoạch | và Đầu tư", "Các huyện, thành, | thị ủy". Abbreviations begin a name: "VPTU".
 */
export function continuesName(before: string, words: string): boolean {
  const bare = words.replace(/^và\s+/u, '');
  if (/^(?:các|những|đồng chí|đ\/c)\s/u.test(bare)) return false;
  if (opensSmall(bare)) return true;
  const field = lastField.exec(before)?.[1];
  if (field && fields[field]!.test(bare)) return true;
  if (endsFields(before, words) || (officeOf.test(before) && organ.test(words))) return true;
  return (
    department.test(before) &&
    !bodyStart.test(bare) &&
    !otherStart.test(bare) &&
    /^\p{Lu}\p{Ll}|^(?:PTNT|TT|TB&XH|XH)$/u.test(bare)
  );
}
