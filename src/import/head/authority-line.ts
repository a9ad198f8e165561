import { foldKey } from '../../domain/fold.ts';
import { joinLines } from '../signs.ts';

/**
 * The one who decides, once more and in capitals, between the title of a decision and its legal bases:
 * `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH`, `HỘI ĐỒNG NHÂN DÂN TỈNH … KHÓA XI, KỲ HỌP THỨ 2`.
 */
const posts =
  /^(?:chu tich|bo truong|thu truong|giam doc|tong giam doc|cuc truong|tong cuc truong|truong ban|truong phong|chanh an|vien truong|chu nhiem|hieu truong|thong doc|chanh thanh tra|tong thanh tra|tong kiem toan|chanh van phong)\s+/;

/** Words behind which a name stands that is part of the subject. */
const isOpen = /(?:[,(-]|(?<![A-Za-zÀ-ỹ])(?:VÀ|CỦA|CÁC|VỚI|DO|CHO|TẠI|GIỮA|THUỘC))$/iu;

/** What the one who decides gives, in front of the name: `LỆNH CỦA CHỦ TỊCH NƯỚC`. */
const actOf = /^(?:lenh|quyet dinh|nghi quyet|nghi dinh|sac lenh) cua /;

/** Term and session of a council. */
const session = /\s*(?:khoa|ky hop|phien hop|nhiem ky)\s.*$/;

/** What the names of those begin with who decide, where no letterhead says who it is. */
const deciders =
  /^(?:uy ban nhan dan|hoi dong nhan dan|uy ban thuong vu quoc hoi|quoc hoi|chinh phu|thu tuong|chu tich nuoc|(?:chu tich|bo truong|thu truong|giam doc|cuc truong|chanh an|vien truong|thong doc|hieu truong) |ban (?:thuong vu|chap hanh|bi thu)|bo chinh tri|tinh uy|thanh uy|huyen uy|thi uy)/;

/** Offices of the State that decide under the letterhead of another: the Prime Minister under that of his office. */
const ofState =
  /^(?:thu tuong chinh phu|chinh phu|hoi dong chinh phu|(?:chu tich )?hoi dong bo truong|chu tich (?:nuoc|chinh phu)|quoc hoi|uy ban thuong vu quoc hoi|hoi dong nha nuoc)(?: (?:nuoc )?(?:cong hoa xa hoi chu nghia viet nam|viet nam dan chu cong hoa))?$/;

/**
 * Where, among the lines of a title, the one who decides begins: the first line from which on they name the issuer,
 * in full or by its beginning. Without an issuer, its words must begin as such names do, and a legal basis must follow.
 *
 * @returns the index of the line, or the number of lines where none does
 */
export function authorityAt(
  title: readonly string[],
  issuer: string | undefined,
  isAboveBases: boolean,
): number {
  const own = foldKey(issuer ?? '');
  const ends = title.flatMap((_, at) => {
    if (at === 0 || isOpen.test(title[at - 1]!)) return [];
    return [
      {
        at,
        words: foldKey(joinLines(title.slice(at)))
          .replace(session, '')
          .replace(actOf, ''),
      },
    ];
  });
  // A subject may name a council on lines of its own, with the office of the State that decides below.
  const state = isAboveBases ? ends.find(({ words }) => ofState.test(words)) : undefined;
  const decider = ends.find(({ words }) =>
    own ? namesIssuer(words, own) : isAboveBases && deciders.test(words),
  );
  return (state ?? decider)?.at ?? title.length;
}

/** "uy ban nhan dan tinh" and "bo truong bo noi vu" name the issuer; blanks get lost in extraction. */
const namesIssuer = (words: string, issuer: string): boolean =>
  [words, words.replace(posts, '')]
    .map((name) => name.replaceAll(' ', ''))
    .some((name) => {
      const whole = issuer.replaceAll(' ', '');
      return name.length > 6 && (whole.startsWith(name) || name.startsWith(whole));
    });
