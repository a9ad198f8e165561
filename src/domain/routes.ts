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
    /** Where mentions of one document disagree; in the intranet edition only. */
    conflicts: at('vien-dan/khac-nhau/'),
    bodies: at('co-quan/'),
    body: (id: string, anchor?: string) => at(`co-quan/${id}/${fragment(anchor)}`),
    bodyCalendar: (id: string) => at(`co-quan/${id}.ics`),
    months: at('thang/'),
    month: (month: string, anchor?: string) => at(`thang/${month}/${fragment(anchor)}`),
    monthCalendar: (month: string) => at(`thang/${month}.ics`),
    year: (year: string) => at(`nam/${year}/`),
    /** `2024-w02`, a week of ISO 8601. */
    week: (week: string) => at(`tuan/${week}/`),
    monthTable: (month: string) => at(`thang/${month}.csv`),
    places: at('dia-diem/'),
    place: (slug: string) => at(`dia-diem/${slug}/`),
    placeCalendar: (slug: string) => at(`dia-diem/${slug}.ics`),
    /** All entries of all calendars. */
    calendar: at('lich.ics'),
    targets: at('chi-tieu/'),
    search: (query?: string) => at(`tim-kiem/${query ? `?q=${encodeURIComponent(query)}` : ''}`),
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
