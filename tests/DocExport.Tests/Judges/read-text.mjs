// The text of a PDF file as one reader sees it.
// usage: node read-text.mjs mupdf|pdfium|pdfjs FILE
import { readFile } from 'node:fs/promises';

const readers = {
  async *mupdf(bytes) {
    const { Document } = await import('mupdf');
    const document = Document.openDocument(bytes, 'application/pdf');
    for (let number = 0; number < document.countPages(); number++) {
      yield document.loadPage(number).toStructuredText().asText();
    }
  },

  async *pdfium(bytes) {
    const { PDFiumLibrary } = await import('@hyzyla/pdfium');
    const library = await PDFiumLibrary.init();
    const document = await library.loadDocument(bytes);
    for (const page of document.pages()) {
      yield page.getText();
    }

    document.destroy();
    library.destroy();
  },

  async *pdfjs(bytes) {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      yield items.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join('');
    }
  },
};

const [name, file] = process.argv.slice(2);
const pages = readers[name](new Uint8Array(await readFile(file)));
for await (const page of pages) {
  process.stdout.write(`${page}\n`);
}
