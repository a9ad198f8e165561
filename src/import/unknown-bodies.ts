import { foldKey } from '../domain/fold.ts';

/** Words of persons, never of a body: `đồng chí …`, `các PCT UBND tỉnh`, `Phó Bí thư Tỉnh ủy`, a bare `Chủ tịch`. */
const person =
  /^(?:các\s+)?(?:đ\/c|đồng chí|P\.?CT|Phó (?:Chủ tịch|Bí thư|Giám đốc|Trưởng|Chánh|Thủ tướng))(?![A-Za-zÀ-ỹ])|^(?:Chủ tịch|Bí thư|Giám đốc|Trưởng ban|Chánh Văn phòng)$/iu;

/** Names that no body of the registry has. */
export interface UnknownBodies {
  /** Each by the first way in which it is written, with the lines where it stands. */
  readonly names: ReadonlyMap<string, readonly number[]>;
  /** Adds those of a line that are no persons. */
  readonly add: (names: readonly string[], line: number) => void;
}

/** A list of such names that is filled while a source is read. */
export function unknownBodies(): UnknownBodies {
  const names = new Map<string, number[]>();
  const forms = new Map<string, string>();
  const add = (list: readonly string[], line: number) => {
    for (const written of list.filter((one) => !person.test(one))) {
      const key = foldKey(written);
      const name = forms.get(key) ?? written;
      forms.set(key, name);
      names.set(name, [...(names.get(name) ?? []), line]);
    }
  };
  return { names, add };
}
