import { site } from '../site.ts';

/** Path of a file below the folder of the published site, from its address: `van-ban/2022/23-ctr-tu.pdf`. */
export function targetFile(address: string, base = site.base): string {
  return address.slice(base.length);
}
