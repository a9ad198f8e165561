import { kindName } from '../../domain/kind.ts';
import { words } from '../words.ts';
import { xml, type XmlElement } from '../xml.ts';
import type { AknScope } from './context.ts';

/** What the standard demands and the source may not state. */
const unknownDay = '0001-01-01';

/** Identification in the terms of FRBR, and the bodies and people that the text names. */
export function meta(scope: AknScope): XmlElement {
  const { document, bodies, publisher, absolute, routes } = scope;
  const organisations = document.issuers.map((id) =>
    xml('TLCOrganization', {
      eId: `org-${id}`,
      href: absolute(routes.body(id)),
      showAs: bodies.get(id)?.name ?? id,
    }),
  );
  return xml(
    'meta',
    {},
    identification(scope),
    xml(
      'references',
      { source: '#van-kien' },
      xml('TLCOrganization', { eId: 'van-kien', href: absolute(routes.home), showAs: publisher }),
      organisations.length > 0 ? organisations : unknownBody(),
      document.signatories.flatMap(({ name, position }, n) => [
        ...(name
          ? [xml('TLCPerson', { eId: `person-${n + 1}`, href: `#person-${n + 1}`, showAs: name })]
          : []),
        ...(position
          ? [xml('TLCRole', { eId: `role-${n + 1}`, href: `#role-${n + 1}`, showAs: position })]
          : []),
      ]),
    ),
  );
}

function identification({ document, absolute, routes }: AknScope): XmlElement {
  const { id, kind, symbol, subject, issuers } = document;
  const [day, dayName] = dayOf(document);
  const [slug = id, year] = id.split('/').reverse();
  const work = `/akn/vn/doc/${kind}/${document.issuedOn ?? year ?? 'khong-ro'}/${slug}`;
  const expression = `${work}/vie@${document.issuedOn ?? ''}`;
  const date = xml('FRBRdate', { date: day, name: dayName });
  const issuer = issuers.map((body) => xml('FRBRauthor', { href: `#org-${body}` }));
  const author = issuer.length > 0 ? issuer : xml('FRBRauthor', { href: '#org-khong-ro' });
  const self = (uri: string) => [xml('FRBRthis', { value: `${uri}/!main` }), xml('FRBRuri', { value: uri })];
  return xml(
    'identification',
    { source: '#van-kien' },
    xml(
      'FRBRWork',
      {},
      self(work),
      xml('FRBRalias', { name: 'url', value: absolute(routes.document(id)) }),
      date,
      author,
      xml('FRBRcountry', { value: 'vn' }),
      xml('FRBRsubtype', { value: kind }),
      symbol !== undefined && xml('FRBRnumber', { value: symbol }),
      xml('FRBRname', { value: `${kindName(kind)}: ${subject}` }),
    ),
    xml('FRBRExpression', {}, self(expression), date, author, xml('FRBRlanguage', { language: 'vie' })),
    xml(
      'FRBRManifestation',
      {},
      xml('FRBRthis', { value: `${expression}/!main.xml` }),
      xml('FRBRuri', { value: `${expression}.akn` }),
      xml('FRBRalias', { name: 'url', value: absolute(routes.documentXml(id)) }),
      date,
      xml('FRBRauthor', { href: '#van-kien' }),
      xml('FRBRformat', { value: 'application/akn+xml' }),
    ),
  );
}

/** Day of issue, else of the signature; where neither is known, a day that nobody takes for one. */
function dayOf({ issuedOn, signedAt }: AknScope['document']): [day: string, name: string] {
  if (issuedOn !== undefined) return [issuedOn, 'issued'];
  return signedAt[0] === undefined ? [unknownDay, 'unknown'] : [signedAt[0].slice(0, 10), 'signed'];
}

function unknownBody(): XmlElement {
  return xml('TLCOrganization', { eId: 'org-khong-ro', href: '#org-khong-ro', showAs: words.unknown });
}
