import type { BodyKind } from '../domain/entities.ts';
import { foldKey } from '../domain/fold.ts';

/**
 * What a body is by the words with which its name begins, the first that fits; the names of the organs are those of the
 * Party's Charter, of the law on local government and of the Fatherland Front.
 */
const beginnings: readonly (readonly [RegExp, BodyKind])[] = [
  [
    /^(?:(?:(?:uy ban|hoi dong) nhan dan|ubnd|hdnd|dang uy) )?cac\s|^(?:lanh dao|ban giam doc|nhu|thanh vien|dai dien)\s/,
    'group',
  ],
  [
    /^(?:ban chi dao|ban chi huy (?!quan su|bo doi)|ban to chuc (?:le|dai hoi|hoi nghi)|doan (?:cong tac|kiem tra|giam sat)|to cong tac|tieu ban|to giup viec)/,
    'steering',
  ],
  [/^(?:dang doan|ban can su)(?!\S)/, 'party-group'],
  [/^(?:dang uy|dang bo|chi bo|chi uy|(?:tinh|thanh|huyen|quan|thi) uy)(?!\S)/, 'party-committee'],
  [
    /^(?:ban chap hanh|ban thuong vu|thuong truc) (?:trung uong|dang|(?:tinh|thanh|huyen|quan|thi) uy)/,
    'party-committee',
  ],
  [/^(?:trung tam|truong) chinh tri(?!\S)/, 'party-agency'],
  [/^van phong (?:trung uong|dang uy|(?:tinh|thanh|huyen|quan|thi) uy)/, 'party-agency'],
  [
    /^(?:ban (?:to chuc|tuyen giao|dan van|noi chinh|kinh te|xay dung dang)|(?:co quan )?(?:uy ban kiem tra|ubkt))(?!\S)/,
    'party-agency',
  ],
  [/^(?:toa an|vien kiem sat|tand|vksnd)(?!\S)/, 'court'],
  [
    /^(?:cong an|quan khu|quan doan|bo doi bien phong|don bien phong|bo tu lenh|(?:bo|ban) chi huy (?:quan su|bo doi))(?!\S)/,
    'armed',
  ],
  [
    /^(?:(?:co quan )?(?:uy ban )?mat tran to quoc|(?:uy ban |ub ?)?mttq|doan thanh nien|(?:tinh|thanh|huyen|quan|thi) doan|lien doan lao dong|cong doan)(?!\S)/,
    'front',
  ],
  [/^hoi (?:lien hiep phu nu|lhpn|nong dan|cuu chien binh|ccb)(?!\S)/, 'front'],
  [/^hoi (?!dong|nghi|truong)|^(?:hiep hoi|lien minh hop tac xa)(?!\S)/, 'association'],
  [
    /^(?:van phong )?(?:doan dbqh va )?(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|chinh phu|quoc hoi)(?!\S)/,
    'state',
  ],
  [/^(?:thuong truc|chu tich) (?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)(?!\S)/, 'state'],
  [
    /^(?:so|ban (?:dan toc|quan ly|tiep cong dan)|van phong dieu phoi|van phong so|chi cuc|cuc|thanh tra|phong|kho bac|bao hiem xa hoi) \S/,
    'state',
  ],
];

/** What a body may be by its name alone; `undefined` where its first words don't tell. */
export function kindOfName(name: string): BodyKind | undefined {
  const key = foldKey(name);
  return beginnings.find(([beginning]) => beginning.test(key))?.[1];
}
