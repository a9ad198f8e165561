import { X509Certificate } from 'node:crypto';

/** One element of DER (ITU-T X.690): its tag, and where it and its content lie. */
interface Element {
  readonly tag: number;
  readonly from: number;
  readonly content: number;
  readonly end: number;
}

/** Read the element at a place; `undefined` where none fits. Lengths without end (BER) are no DER. */
function elementAt(der: Buffer, from: number, limit: number): Element | undefined {
  if (from + 2 > limit) return undefined;
  const tag = der[from]!;
  let length = der[from + 1]!;
  let content = from + 2;
  if (length === 0x80 || length > 0x84) return undefined;
  if (length > 0x80) {
    const count = length - 0x80;
    if (content + count > limit) return undefined;
    length = der.readUIntBE(content, count);
    content += count;
  }
  const end = content + length;
  return end <= limit ? { tag, from, content, end } : undefined;
}

function childrenOf(der: Buffer, { content, end }: Element): Element[] {
  const children: Element[] = [];
  for (let at = content; at < end;) {
    const child = elementAt(der, at, end);
    if (!child) break;
    children.push(child);
    at = child.end;
  }
  return children;
}

const [integer, sequence, set, firstOfContext] = [0x02, 0x30, 0x31, 0xa0];

/**
 * The common name of who made a signature, from its PKCS #7 container (RFC 5652): the subject of the certificate whose
 * serial number the signer names; `undefined` where there is none to be read. Nothing is verified.
 */
export function signerOf(container: Buffer): string | undefined {
  const info = elementAt(container, 0, container.length);
  const content = info && childrenOf(container, info).find(({ tag }) => tag === firstOfContext);
  const [signed] = content ? childrenOf(container, content) : [];
  const parts = signed ? childrenOf(container, signed) : [];
  const certificates = parts.find(({ tag }) => tag === firstOfContext);
  const signers = parts.findLast(({ tag }) => tag === set);
  const [signer] = signers ? childrenOf(container, signers) : [];
  const named = signer && childrenOf(container, signer).find(({ tag }) => tag === sequence);
  const serial = named && childrenOf(container, named).find(({ tag }) => tag === integer);
  if (!certificates || !serial) return undefined;
  const wanted = container.toString('hex', serial.content, serial.end).replace(/^(?:00)+/, '');
  for (const { from, end } of childrenOf(container, certificates)) {
    const certificate = readCertificate(container.subarray(from, end));
    if (
      certificate &&
      certificate.serialNumber.toLowerCase().replace(/^0+/, '') === wanted.replace(/^0+/, '')
    )
      return /^CN=(.+)$/m.exec(certificate.subject)?.[1]?.replace(/\\(.)/g, '$1').normalize('NFC').trim();
  }
  return undefined;
}

function readCertificate(der: Buffer): X509Certificate | undefined {
  try {
    return new X509Certificate(der);
  } catch {
    return undefined;
  }
}
