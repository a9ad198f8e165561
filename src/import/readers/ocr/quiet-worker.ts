import { createRequire } from 'node:module';

/**
 * The worker of tesseract.js, without what its C++ parts print on the way: "Detected 350 diacritics",
 * "Error in boxClipToRectangle". What they could not do shows in their answer.
 */
console.error = () => undefined;
console.log = () => undefined;
createRequire(import.meta.url)('tesseract.js/src/worker-script/node/index.js');
