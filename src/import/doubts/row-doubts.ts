import {
  beginsSmall,
  endsOtherwise,
  isBeginning,
  isEmpty,
  isLong,
  isOtherHost,
  doubtsOfCells,
} from './column-laws.ts';
import {
  endsInName,
  endsWithFigure,
  holdsBody,
  holdsItem,
  holdsLabel,
  runsIntoBody,
} from './known-bodies.ts';
import type { Law, ReadRow } from './law.ts';
import { goesBackInDay, hasNoHalf, losesMinutes } from './day-laws.ts';
import { countsOn, goesBack, hasNoTime, isNeverDue, isSaidTwice, isSeldomDue } from './order-laws.ts';
import { endsWithPlace, isEndOfName, isMisplaced, isPostCut, opensWithHost } from './side-laws.ts';
import {
  beginsWithTime,
  endsInBody,
  endsWithProduct,
  holdsTwoHalves,
  isNoTime,
  isOddTime,
  isParted,
} from './stray-laws.ts';

const laws: readonly Law[] = [
  holdsTwoHalves,
  doubtsOfCells,
  beginsWithTime,
  isOddTime,
  isNoTime,
  isParted,
  endsWithProduct,
  endsInBody,
  holdsBody,
  endsWithFigure,
  holdsItem,
  runsIntoBody,
  endsInName,
  holdsLabel,
  beginsSmall,
  isEmpty,
  hasNoTime,
  isNeverDue,
  isSeldomDue,
  isSaidTwice,
  isOtherHost,
  isBeginning,
  endsOtherwise,
  isLong,
  countsOn,
  goesBack,
  losesMinutes,
  isMisplaced,
];

/** What tells that a cell holds words of the one beside it, where nothing that is drawn or written parts them. */
const lawsOfUnparted: readonly Law[] = [
  opensWithHost,
  isEndOfName,
  isPostCut,
  endsWithPlace,
  hasNoHalf,
  goesBackInDay,
];

/** What a person can have written wrongly into a table whose cells no extraction could mix up. */
const lawsOfWriting: readonly Law[] = [beginsSmall, isNoTime, countsOn, goesBack, holdsTwoHalves];

/** How the cells of a table were told. */
export interface ToldCells {
  /** By the places of the words alone. */
  readonly isGuessed?: boolean | undefined;
  /** They stand in the file as cells: none holds words of another, or is cut. */
  readonly isSure?: boolean | undefined;
  /** The rules of a page part them. */
  readonly isRuled?: boolean | undefined;
}

/**
 * What speaks against each row of a table, by its own words and by what is usual in the table; `undefined` for a row against
 * which nothing does. A table that was read wrongly breaks these laws, one that is set as it should be hardly ever.
 */
export function doubtsOfRows(
  rows: readonly ReadRow[],
  { isGuessed = false, isSure = false, isRuled = false }: ToldCells = {},
): (string | undefined)[] {
  const own = isSure ? lawsOfWriting : isRuled ? laws : [...laws, ...lawsOfUnparted];
  const all = own.map((law) => law(rows, isGuessed));
  return rows.map((row, at) => {
    for (const law of all) {
      const doubt = law(row, at);
      if (doubt) return doubt;
    }
    return undefined;
  });
}
