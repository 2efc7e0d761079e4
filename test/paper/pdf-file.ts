// Writes small PDF files by hand, whole or broken on purpose, so that tests need no files beside them.

export type PdfObject = string | { dictionary: string; stream: Uint8Array };

/** A PDF of the given objects, numbered from 1; object 1 must be the catalogue. `trailer` adds entries. */
export function pdfFile(objects: readonly PdfObject[], trailer = ""): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    const body =
      typeof object === "string"
        ? [Buffer.from(object)]
        : [
            Buffer.from(`<< ${object.dictionary} /Length ${object.stream.length} >>\nstream\n`),
            object.stream,
            Buffer.from("\nendstream"),
          ];
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), ...body, Buffer.from("\nendobj\n")]);
    parts.push(whole);
    length += whole.length;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\n` +
        `startxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

export type PdfPage = {
  widthPt: number;
  heightPt: number;
  content: string;
  /** A picture the content may draw as /P. */
  picture?: { dictionary: string; stream: Uint8Array };
};

/** A PDF of pages; text in the content may use /F, a plain Latin font. */
export function pdfOfPages(pages: readonly PdfPage[]): Uint8Array {
  const kids = pages.map((_, index) => `${3 + index * 3} 0 R`).join(" ");
  const objects: PdfObject[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
  ];
  for (const [index, page] of pages.entries()) {
    const first = 3 + index * 3;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.widthPt} ${page.heightPt}] /Contents ${first + 1} 0 R ` +
        `/Resources << /XObject << /P ${first + 2} 0 R >> /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>`,
      { dictionary: "", stream: Buffer.from(page.content) },
      page.picture === undefined
        ? "null"
        : {
            dictionary: `/Type /XObject /Subtype /Image ${page.picture.dictionary}`,
            stream: page.picture.stream,
          },
    );
  }
  return pdfFile(objects);
}
