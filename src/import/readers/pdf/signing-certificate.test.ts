import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDraft } from '../../draft.ts';
import { readText } from '../../read-text.ts';
import { signers } from './pdf-signatures.ts';
import { signerOf } from './signing-certificate.ts';

// Made with `openssl cms -sign` for an invented person.
const container = Buffer.from(
  [
    'MIICRAYJKoZIhvcNAQcCoIICNTCCAjECAQExDTALBglghkgBZQMEAgEwCwYJKoZIhvcNAQcBoIIBfzCCAXswggEhoAMCAQICAhJn',
    'MAoGCCqGSM49BAMCMBsxGTAXBgNVBAMMEELhur8gTmfhu41jIFPGoW4wIBcNMjYxMTIyMDkyNDQ2WhgPMjEyNjEwMjkwOTI0NDZa',
    'MBsxGTAXBgNVBAMMEELhur8gTmfhu41jIFPGoW4wWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASeJ+qE9jgTDtSvwjm9aXjy79C+',
    'hs0tAVGK+N134yx19DynGWrNdM6veFhUzOxtCNDKFlpIfB9biE46tVa9Hrhdo1MwUTAdBgNVHQ4EFgQUrNMNvyxI+8/kA/kUqPaN',
    'BahODWIwHwYDVR0jBBgwFoAUrNMNvyxI+8/kA/kUqPaNBahODWIwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEA',
    'klPdQHK4TEdm8NRYRNP0SlDVuYdp/zgqLmrI+QCPz8kCIAW3sTKiSOi+iGk9iLrmiy946TyOUZHs5dpjarRMPTg8MYGMMIGJAgEB',
    'MCEwGzEZMBcGA1UEAwwQQuG6vyBOZ+G7jWMgU8ahbgICEmcwCwYJYIZIAWUDBAIBMAoGCCqGSM49BAMCBEgwRgIhAM4iKK2kmr7A',
    'ul+R03LXeE1UmdBOeBFm40TAzmKusjAkAiEA0uRQgUr73j5pf5/AsKUzfg+D/PSzVzbcSvRBq0bpKB0=',
  ].join(''),
  'base64',
);

/** A file whose seal is filled up with zeros, as programs leave room for it. */
function signed(seal: string): Uint8Array {
  const head = '%PDF-1.7\n9 0 obj\n<</Type/Sig/Contents';
  const hex = `<${seal.padEnd(4000, '0')}>`;
  const range = [0, head.length, head.length + hex.length, 40];
  return Buffer.from(`${head}${hex}/ByteRange [${range.join(' ')}]>>\nendobj\n`, 'latin1');
}

test('the name of the certificate that signed is read, in Vietnamese letters', () => {
  expect(signerOf(container)).toBe('Bế Ngọc Sơn');
  expect(signers(signed(container.toString('hex')))).toEqual(['Bế Ngọc Sơn']);
});

test.each([
  ['no seal at all', Buffer.alloc(0)],
  ['zeros', Buffer.alloc(4000)],
  ['a seal that is cut off', container.subarray(0, 300)],
  ['letters', Buffer.from('Nguyễn Văn A')],
])('%s names nobody', (_, seal) => {
  expect(signers(signed(Buffer.from(seal).toString('hex')))).toEqual([]);
});

test('a damaged seal names nobody or the same person, and never stops a reading', () => {
  fc.assert(
    fc.property(fc.nat(container.length - 1), fc.nat(255), (at, byte) => {
      const damaged = Buffer.from(container);
      damaged[at] = byte;
      expect(['string', 'undefined']).toContain(typeof signerOf(damaged));
    }),
    { seed: 11, numRuns: 300 },
  );
});

const text = 'THÔNG BÁO\nVề việc trực Tết\n\nCác phòng phân công người trực.\n';
const draftOf = (words: string) =>
  makeDraft(
    { ...readText(Buffer.from(words)), signedBy: ['Bế Ngọc Sơn'], signedAt: ['2024-02-05T09:00:00+07:00'] },
    { file: 'a.pdf', sha256: '', registry: [] },
  );

test('a signer and a day that only the signature knows are told, and not written into the draft', () => {
  const { fields, problems } = draftOf(text);
  expect(fields.signatories).toEqual([]);
  expect(fields.issuedOn).toBeUndefined();
  expect(problems.map(({ field }) => field)).toEqual(['signatories', 'issuedOn']);
  expect(problems[0]!.message).toContain('"Bế Ngọc Sơn"');
});

test('where the text names its signer, the certificate says nothing more', () => {
  const { fields, problems } = draftOf(`${text}TL. GIÁM ĐỐC\nTRƯỞNG PHÒNG\nLò Thị Mai\nNơi nhận:\n- Lưu.\n`);
  expect(fields.signatories.map(({ name }) => name)).toEqual(['Lò Thị Mai']);
  expect(problems.map(({ field }) => field)).not.toContain('signatories');
});
