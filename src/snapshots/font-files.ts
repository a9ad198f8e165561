import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The full TrueType files behind the snapshots, from npm; the subsets for the web lack signs that a PDF needs. */
const files = {
  'Tinos 400': '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  'Tinos 400 italic': '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'Tinos 700': '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  'Tinos 700 italic': '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
  'Source Serif 4 400': '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'Source Serif 4 600': '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'Be Vietnam Pro 400': '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  'Be Vietnam Pro 500': '@expo-google-fonts/be-vietnam-pro/500Medium/BeVietnamPro_500Medium.ttf',
} as const;

export type FontName = keyof typeof files;

const require = createRequire(import.meta.url);
const read = new Map<FontName, Buffer>();

/** The bytes of a font file, read once. */
export function fontFile(name: FontName): Buffer {
  let bytes = read.get(name);
  if (!bytes) read.set(name, (bytes = readFileSync(require.resolve(files[name]))));
  return bytes;
}
