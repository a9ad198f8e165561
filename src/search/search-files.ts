import type { Day } from '../domain/entities.ts';
import { readColumns, type Columns } from './columns.ts';
import type { FacetCounts, FacetId } from './facets.ts';
import { readBodies, readLookup, type KnownNames } from './known-names.ts';
import { symbolEntry, symbolFile, type Lookup, type SymbolRow } from './lookup-files.ts';
import { readPage, type Manifest, type PageFacts } from './manifest.ts';
import type { Names } from './name-lookup.ts';
import { Filters } from './narrowing.ts';
import { readSyllables, type Syllables } from './nearest-spelling.ts';
import { readRecord } from './record-file.ts';
import type { FoundRecord } from './score.ts';
import type { SymbolEntry } from './symbol-lookup.ts';
import type { KnownTimes } from './time-words.ts';
import { WordIndex } from './word-index.ts';

/**
 * Get a file of the index by its name, unpacked; each name is asked for once.
 *
 * @param changes whether another build may put something else under the same name
 */
export type GetFile = (name: string, changes: boolean) => Promise<Uint8Array<ArrayBuffer>>;

/** The files of an index, each fetched and read once, when it is first needed. */
export class SearchFiles {
  readonly #get: GetFile;
  readonly #today: () => Day | undefined;
  readonly #kept = new Map<string, Promise<unknown>>();
  #fetched = 0;

  /** @param today the day on which something is asked; nothing where no clock is to be looked at */
  constructor(get: GetFile, today: () => Day | undefined = () => undefined) {
    this.#get = async (name, changes) => {
      const bytes = await get(name, changes);
      this.#fetched += isText(name) ? bytes.length / packing : bytes.length;
      return bytes;
    };
    this.#today = today;
  }

  /** About how many bytes of files were fetched so far, as they are sent. */
  get fetched(): number {
    return this.#fetched;
  }

  manifest = (): Promise<Manifest> => this.#json('index');

  /** How many pages there are for each value of each filter, of those that stand apart where they are wanted. */
  counts = (wanted: readonly FacetId[] = []): Promise<FacetCounts> =>
    this.#eachPart(wanted, (end) => this.#json(`counts${end}`));

  /** What is known of each page without fetching it. */
  facts = (): Promise<readonly PageFacts[]> =>
    this.#once('facts', async () => [...(await this.manifest()).pages].map(readPage));

  /** For each page the number of its group. */
  groupNumbers = (): Promise<Uint32Array> =>
    this.#once('groups', async () => {
      let group = -1;
      return Uint32Array.from(await this.facts(), ({ first }) => (group += Number(first)));
    });

  /** The values that all pages have of each filter, of those that stand apart where they are wanted. */
  filters = async (wanted: readonly FacetId[] = []): Promise<Filters> =>
    new Filters(await this.#eachPart(wanted, (end) => this.#columns(end)), await this.groupNumbers());

  /** The record of a page. */
  record = (page: number): Promise<FoundRecord> =>
    this.#once(`record ${page}`, async () =>
      readRecord(await this.#inFolder(`${(await this.manifest()).folder}/${page}`)),
    );

  syllables = (): Promise<Syllables> =>
    this.#once('syllables', async () => readSyllables(text(await this.#get('syllables', true))));

  /** What a query may name, but for bodies, which are more to fetch. */
  names = (): Promise<KnownNames> =>
    this.#once('names', async () => readLookup(await this.#json<Omit<Lookup, 'bodies'>>('lookup')));

  /** The times that a query may name. */
  times = async (): Promise<KnownTimes> => {
    const { months, weeks } = await this.names();
    return { months, weeks, today: this.#today() };
  };

  bodies = (): Promise<Names> =>
    this.#once('names of bodies', async () => readBodies(await this.#json<Lookup['bodies']>('bodies')));

  /** The symbols with one of some numbers, and others. */
  async symbols(numbers: readonly string[]): Promise<SymbolEntry[]> {
    const { symbolFiles } = await this.names();
    const files = [...new Set(numbers.map((number) => symbolFile(number, symbolFiles)))];
    const entries = files.map((file) =>
      this.#once(`symbols ${file}`, async () =>
        (await this.#json<SymbolRow[]>(`symbols-${file}`)).map(symbolEntry),
      ),
    );
    return (await Promise.all(entries)).flat();
  }

  words = (): Promise<WordIndex> =>
    this.#once('words', () =>
      WordIndex.open({
        manifest: this.manifest,
        file: (path) => this.#get(path, false),
      }),
    );

  #columns(end: string): Promise<Columns> {
    return this.#once(`columns${end}`, async () => {
      const { folder } = await this.manifest();
      const [bytes, facts] = await Promise.all([this.#get(`${folder}/columns${end}`, false), this.facts()]);
      return readColumns(bytes, (page) => facts[page]!.first);
    });
  }

  /** What is kept of the filters, from the file of all and those of the ones that stand apart and are wanted. */
  async #eachPart<T extends object>(
    wanted: readonly FacetId[],
    read: (end: string) => Promise<T>,
  ): Promise<T> {
    const { apart } = await this.manifest();
    const ends = ['', ...apart.filter((id) => wanted.includes(id)).map((id) => `-${id}`)];
    return Object.assign({}, ...(await Promise.all(ends.map(read)))) as T;
  }

  #json<T>(name: string): Promise<T> {
    return this.#once(name, async () => JSON.parse(text(await this.#get(name, true))) as T);
  }

  /** A file that is another whenever its name is. */
  async #inFolder(path: string): Promise<string> {
    return text(await this.#get(path, false));
  }

  /** What was made once, unless that failed. */
  #once<T>(name: string, make: () => Promise<T>): Promise<T> {
    let kept = this.#kept.get(name) as Promise<T> | undefined;
    if (!kept) {
      kept = make();
      kept.catch(() => this.#kept.delete(name));
      this.#kept.set(name, kept);
    }
    return kept;
  }
}

/** Texts are packed to a third; lists of pages are dense as they are. */
const packing = 3;
const isText = (name: string): boolean => !/(?:words|pairs|columns)-?\w*$/.test(name);

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
