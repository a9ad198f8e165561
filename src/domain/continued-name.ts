import { opensSmall } from './letters.ts';
import { bodyStart } from './body-start.ts';

/** Names of departments whose own name may be a list: "Sở Văn hóa, Thể thao và Du lịch", "Phòng Tài chính - Kế hoạch". */
const department = /^(?:Sở|Phòng|Bộ|Vụ|Cục|Chi cục|Tổng cục|Trung tâm|Ban Quản lý|Ủy ban Bảo vệ)\s/u;

/** How other names in such lists begin: bodies that head no table, persons, files. */
const otherStart =
  /^(?:Vụ|Chi bộ|Quận|Quân|Bảo hiểm|Thuế|Hải quan|Biên phòng|Phó|Lãnh đạo|Giám đốc|Nhà (?:xuất bản|hát|máy|văn hóa|khách|thiếu nhi)|Như|Lưu)(?![A-Za-zÀ-ỹ])/u;

/**
 * Whether the words behind a comma, a dash or "và" go on with the name in front of them rather than begin another:
 * "Sở Kế hoạch | và Đầu tư", "Các huyện, thành, | thị ủy". Abbreviations begin a name: "VPTU".
 */
export function continuesName(before: string, words: string): boolean {
  const bare = words.replace(/^và\s+/u, '');
  if (/^(?:các|những|đồng chí|đ\/c)\s/u.test(bare)) return false;
  if (opensSmall(bare)) return true;
  return (
    department.test(before) &&
    !bodyStart.test(bare) &&
    !otherStart.test(bare) &&
    /^\p{Lu}\p{Ll}|^(?:PTNT|TT|TB&XH|XH)$/u.test(bare)
  );
}
