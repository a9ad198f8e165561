import { choose, type Catalogue, type Choice, type Entry } from '../domain/citation/catalogue.ts';
import type { Mention } from '../domain/citation/mention.ts';
import { foldKey, slugify } from '../domain/fold.ts';
import { bareNumber, parseSymbol, symbolSlug } from '../domain/symbol.ts';
import type { Found } from './found.ts';

/** A mention with the document that it means. */
export interface Settled {
  readonly found: Found;
  readonly choice: Choice;
}

/** Two documents that would lie at one address, each with a mention of it where one made it known. */
export interface Collision {
  readonly id: string;
  readonly found: Found;
  readonly rival: Found | undefined;
}

/**
 * Decide what each mention means. Those with a day come first, since the others lean on them; then those with a symbol
 * or a name; then what a person settled; last those that only point back.
 */
export function settle(
  found: readonly Found[],
  catalogue: Catalogue,
): { settled: Settled[]; collisions: Collision[] } {
  const work = new Work(catalogue);
  const open = found.filter(({ document, mention }) => document.citations?.[mention.text] === undefined);
  const telling = open.filter(
    ({ mention, wanted }) => mention.form !== 'back-reference' && (wanted.key ?? wanted.name) !== undefined,
  );
  const congresses = telling.filter(isOpenCongress);
  const closed = telling.filter((at) => !isOpenCongress(at));
  for (const at of byWeight(closed.filter(isDated))) work.settleDated(at);
  for (const at of closed.filter((one) => !isDated(one) && one.wanted.key)) work.settleUndated(at);
  for (const at of closed.filter((one) => !isDated(one) && !one.wanted.key)) work.settleUndated(at);
  for (const at of congresses) work.settleCongress(at);
  for (const at of found) work.settleOverride(at);
  for (const at of open) work.settleRest(at);
  return {
    settled: found.map((at) => ({ found: at, choice: work.choices.get(at)! })),
    collisions: work.collisions,
  };
}

class Work {
  readonly choices = new Map<Found, Choice>();
  readonly collisions: Collision[] = [];
  readonly #catalogue: Catalogue;
  readonly #byMention = new Map<Mention, Entry>();
  readonly #inDocument = new Map<string, Set<Entry>>();
  readonly #congresses = new Set<Entry>();
  readonly #madeBy = new Map<Entry, Found>();

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  settleDated(at: Found): void {
    const { home, document, wanted } = at;
    if (document.issuedOn !== undefined && home.citedOn !== undefined && wanted.day! > home.citedOn) {
      this.#take(at, { candidates: [], reason: 'ghi ngày sau ngày của văn bản viện dẫn' });
      return;
    }
    const entry = this.#catalogue.dated(wanted) ?? this.#make(at);
    const same = entry.day === undefined || entry.day === wanted.day;
    const reason = same
      ? 'đúng số, ký hiệu hoặc tên, và ngày'
      : 'đúng số, ký hiệu hoặc tên; ngày ghi khác một chỗ';
    this.#take(at, { entry, candidates: [], reason });
  }

  settleUndated(at: Found): void {
    const fitting = this.#catalogue.fitting(at.wanted);
    const here = fitting.filter((entry) => this.#here(at).has(entry));
    if (here.length === 1) {
      this.#take(at, { entry: here[0], candidates: [], reason: 'đã được viện dẫn trong cùng văn bản' });
      return;
    }
    if (isAhead(at)) {
      this.#take(at, { candidates: [], reason: 'năm trong số, ký hiệu sau năm của văn bản viện dẫn' });
      return;
    }
    const choice = choose(fitting, at.wanted, at.home.citedOn);
    const unknown = choice.entry === undefined && choice.candidates.length === 0;
    this.#take(
      at,
      unknown ? { entry: this.#make(at), candidates: [], reason: 'chỉ biết qua viện dẫn' } : choice,
    );
  }

  /** "Nghị quyết Đại hội Đảng bộ tỉnh": the congress whose number the document gives, else the only one known. */
  settleCongress(at: Found): void {
    const begin = `${foldKey(`${at.wanted.name} lần thứ`)} `;
    const which = (entries: Iterable<Entry>) =>
      [...entries].filter(({ names }) => names.some((name) => foldKey(name).startsWith(begin)));
    const here = which(this.#here(at));
    const fitting = here.length > 0 ? here : which(this.#congresses);
    const [entry] = fitting;
    const choice: Choice =
      fitting.length === 1
        ? { entry, candidates: [], reason: 'đại hội duy nhất được viện dẫn' }
        : { candidates: fitting, reason: 'không rõ đại hội lần thứ mấy' };
    this.#take(at, choice);
  }

  settleOverride(at: Found): void {
    const id = at.document.citations?.[at.mention.text];
    if (id === undefined) return;
    const entry =
      this.#catalogue.get(id) ?? this.#catalogue.add({ ...at.wanted, id, held: false, names: [] }).entry;
    this.#take(at, { entry, candidates: [], reason: 'do người biên tập xác định' });
  }

  settleRest(at: Found): void {
    if (this.choices.has(at)) return;
    const { antecedent } = at.mention;
    if (!antecedent) {
      this.#take(at, this.#byNumber(at));
      return;
    }
    const entry = this.#byMention.get(antecedent);
    this.#take(at, { entry, candidates: [], reason: `thay cho “${antecedent.text}”` });
  }

  /** "Đề án 06", "Quy định 164 của Bộ Chính trị": by a name that a maintainer gave, then among those that the document cites in full, then by issuer or day. */
  #byNumber(at: Found): Choice {
    const { mention, wanted, home } = at;
    const named = this.#catalogue.fitting({ name: mention.text });
    if (named.length > 0) return choose(named, wanted, home.citedOn);
    if (mention.number === undefined) return { candidates: [], reason: 'không rõ văn bản nào' };
    const fitting = this.#catalogue
      .numbered(bareNumber(mention.number))
      .filter(({ kind }) => mention.kind === undefined || kind === undefined || kind === mention.kind)
      .filter(({ day }) => mention.day === undefined || day === undefined || day === mention.day);
    const here = fitting.filter((entry) => this.#here(at).has(entry));
    if (here.length === 1)
      return { entry: here[0], candidates: [], reason: 'cùng số, đã được viện dẫn trong cùng văn bản' };
    const central = /^(?:bộ chính trị|ban bí thư|ban chấp hành trung ương|bct)/i.test(mention.issuer ?? '');
    if (!central && mention.day === undefined)
      return { candidates: [], reason: 'chỉ có số, không đủ để xác định' };
    if (!central) return choose(fitting, wanted, home.citedOn);
    const ofCentre = fitting.filter(({ key }) => key?.body === 'TW');
    return choose(ofCentre, { ...wanted, key: ofCentre[0]?.key }, home.citedOn);
  }

  #here({ document }: Found): ReadonlySet<Entry> {
    return this.#inDocument.get(document.id) ?? new Set();
  }

  #take(at: Found, choice: Choice): void {
    this.choices.set(at, choice);
    const { entry } = choice;
    if (!entry) return;
    this.#byMention.set(at.mention, entry);
    const here = this.#inDocument.get(at.document.id);
    if (here) here.add(entry);
    else this.#inDocument.set(at.document.id, new Set([entry]));
    if (entry.names.some((name) => name.includes(' Đại hội '))) this.#congresses.add(entry);
  }

  #make(at: Found): Entry {
    const { wanted, home } = at;
    const names = wanted.name === undefined ? [] : [wanted.name];
    const before = wanted.day === undefined ? home.citedOn : undefined;
    const { entry, rival } = this.#catalogue.add({ ...wanted, id: newId(at), held: false, names, before });
    this.#madeBy.set(entry, at);
    if (rival) this.collisions.push({ id: entry.id, found: at, rival: this.#madeBy.get(rival) });
    return entry;
  }
}

/** `2022/28-nq-tw`; without a year where neither day nor symbol nor name tells it. */
export function newId({ mention, wanted }: Found): string {
  const symbol = mention.symbol === undefined ? undefined : parseSymbol(mention.symbol);
  const year = wanted.day?.slice(0, 4) ?? (wanted.year?.length === 4 ? wanted.year : undefined);
  const slug = symbol ? symbolSlug(symbol.text) : slugify(wanted.name ?? mention.text);
  return year === undefined ? slug : `${year}/${slug}`;
}

/** "Nghị quyết Đại hội Đảng bộ tỉnh": a congress without its number. */
function isOpenCongress({ mention, wanted }: Found): boolean {
  return (
    mention.committee !== undefined &&
    mention.term === undefined &&
    (wanted.name?.includes(' Đại hội ') ?? false)
  );
}

/** A symbol or name whose year is after that of the text that cites it. */
function isAhead({ wanted: { year }, home: { citedOn } }: Found): boolean {
  return year?.length === 4 && citedOn !== undefined && year > citedOn.slice(0, 4);
}

function isDated({ mention }: Found): boolean {
  return mention.day !== undefined;
}

/** The day that most mentions give comes first, so that a slip joins the right one and not the reverse. */
function byWeight(found: readonly Found[]): Found[] {
  const weight = new Map<string, number>();
  const key = ({ wanted }: Found) => `${wanted.key?.base ?? wanted.name}|${wanted.day}`;
  for (const at of found) weight.set(key(at), (weight.get(key(at)) ?? 0) + 1);
  const keyed = (at: Found) => (at.wanted.key ? 0 : 1);
  return found.toSorted((a, b) => keyed(a) - keyed(b) || weight.get(key(b))! - weight.get(key(a))!);
}
