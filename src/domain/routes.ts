import { kindSlug, type DocumentKind } from './kind.ts';

/** What a list of documents is narrowed to; all documents where nothing is given. */
export interface DocumentFilter {
  /** `2023`, or `unknown` for documents whose year nobody knows. */
  readonly year?: string | undefined;
  readonly kind?: DocumentKind | 'unknown' | undefined;
  /** Id of an issuing body. */
  readonly body?: string | undefined;
}

/**
 * Path of a list of documents below `van-ban/`, without a slash at its ends: `2023`, `loai/nghi-quyet/2023`,
 * `co-quan/tinh-uy-ha-tinh/nghi-quyet`; empty for all.
 */
export function documentListPath({ year, kind, body }: DocumentFilter): string {
  const ofYear = year === 'unknown' ? 'khong-ro-nam' : year;
  const ofKind = kind && kindSlug(kind === 'unknown' ? undefined : kind);
  if (body !== undefined) return ['co-quan', body, ofKind, ofYear].filter(Boolean).join('/');
  if (ofKind !== undefined) return ['loai', ofKind, ofYear].filter(Boolean).join('/');
  return ofYear ?? '';
}

/** Address of a page of a parted list; the first is the list itself. */
const pageSuffix = (page: number): string => (page > 1 ? `trang/${page}/` : '');

/**
 * Every address of the site. Ids are those of the entities: `2022/23-ctr-tu`, `ban-to-chuc-tinh-uy`, `2024-01`.
 *
 * @param base folder below which the site is served, with a slash at both ends: `/` or `/van-kien/`
 */
export function makeRoutes(base: string) {
  const at = (path: string) => `${base}${path}`;
  const fragment = (anchor: string | undefined) => (anchor ? `#${anchor}` : '');

  return {
    home: at(''),
    documents: at('van-ban/'),
    documentsOfYear: (year: string) => at(`van-ban/${year}/`),
    documentList: (filter: DocumentFilter, page = 1) =>
      at(
        `van-ban/${[documentListPath(filter), pageSuffix(page)].filter(Boolean).join('/')}`.replace(
          /([^/])$/,
          '$1/',
        ),
      ),
    documentListTable: (filter: DocumentFilter) => at(`van-ban/${documentListPath(filter)}.csv`),
    document: (id: string, anchor?: string) => at(`van-ban/${id}/${fragment(anchor)}`),
    documentPdf: (id: string) => at(`van-ban/${id}.pdf`),
    documentJson: (id: string) => at(`van-ban/${id}.json`),
    documentXml: (id: string) => at(`van-ban/${id}.xml`),
    /** Two versions of one programme side by side; the same address whichever is named first. */
    comparison: (one: string, other: string) => {
      const [first, second] = one < other ? [one, other] : [other, one];
      return at(`van-ban/${first}/so-sanh/${second}/`);
    },
    /** Register of what is cited but not held. */
    missing: at('vien-dan/'),
    missingPage: (page: number) => at(`vien-dan/${pageSuffix(page)}`),
    /** Where mentions of one document disagree; in the intranet edition only. */
    conflicts: at('vien-dan/khac-nhau/'),
    bodies: at('co-quan/'),
    body: (id: string, anchor?: string) => at(`co-quan/${id}/${fragment(anchor)}`),
    /** Bodies of one kind, where there are many. */
    bodiesOfKind: (kind: string, page = 1) => at(`co-quan/loai/${kind}/${pageSuffix(page)}`),
    /** Tasks and entries of one year of a body that has many. */
    bodyOfYear: (id: string, year: string, anchor?: string) =>
      at(`co-quan/${id}/${year}/${fragment(anchor)}`),
    /** Tasks and entries of a body. */
    bodyTable: (id: string) => at(`co-quan/${id}.csv`),
    bodyCalendar: (id: string) => at(`co-quan/${id}.ics`),
    months: at('thang/'),
    month: (month: string, anchor?: string) => at(`thang/${month}/${fragment(anchor)}`),
    monthCalendar: (month: string) => at(`thang/${month}.ics`),
    year: (year: string) => at(`nam/${year}/`),
    /** Tasks and entries of a year. */
    yearTable: (year: string) => at(`nam/${year}.csv`),
    weeks: at('tuan/'),
    /** `2024-w02`, a week of ISO 8601. */
    week: (week: string) => at(`tuan/${week}/`),
    monthTable: (month: string) => at(`thang/${month}.csv`),
    places: at('dia-diem/'),
    place: (slug: string) => at(`dia-diem/${slug}/`),
    placesPage: (page: number) => at(`dia-diem/${pageSuffix(page)}`),
    placeOfYear: (slug: string, year: string) => at(`dia-diem/${slug}/${year}/`),
    placeTable: (slug: string) => at(`dia-diem/${slug}.csv`),
    placeCalendar: (slug: string) => at(`dia-diem/${slug}.ics`),
    /** All entries of all calendars. */
    calendar: at('lich.ics'),
    targets: at('chi-tieu/'),
    /** Targets of one year, or of those without a deadline (`khong-ghi-han`), where there are many. */
    targetsOf: (group: string, page = 1) => at(`chi-tieu/${group}/${pageSuffix(page)}`),
    targetsTable: (group: string) => at(`chi-tieu/${group}.csv`),
    search: (query?: string) => at(`tim-kiem/${query ? `?q=${encodeURIComponent(query)}` : ''}`),
    /** The index of symbols. */
    symbols: (page = 1, anchor?: string) => at(`tim-kiem/so-hieu/${pageSuffix(page)}${fragment(anchor)}`),
    data: at('du-lieu/'),
    dataFile: (name: string) => at(`du-lieu/${name}`),
    about: at('gioi-thieu/'),
    help: at('tro-giup/'),
    /** How to subscribe to a calendar. */
    helpOnCalendars: at('tro-giup/#lich'),
    accessibility: at('tro-nang/'),
    /** OG picture of the page at `path`, an address of this table: `/anh/van-ban/2022/23-ctr-tu.png`. */
    picture: (path: string) => at(`anh/${path.slice(base.length).replace(/\/$/, '') || 'trang-dau'}.png`),
  };
}

export type Routes = ReturnType<typeof makeRoutes>;
