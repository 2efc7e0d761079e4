// A letter by e-mail: one content, printed as simple HTML with its styles inline and as plain text.
import { html } from "hono/html";
import type { Language } from "#i18n/languages.ts";
import { uiMessages } from "#i18n/messages/ui.ts";
import { rendered } from "./rendered.ts";

export type LetterBlock =
  | { kind: "text"; text: string }
  | { kind: "heading"; text: string }
  | { kind: "list"; items: readonly string[] }
  | { kind: "facts"; facts: readonly (readonly [label: string, value: string])[] }
  | { kind: "button"; label: string; href: string };

export type Letter = {
  language: Language;
  subject: string;
  /** Parts in order, beginning with the salutation. Line breaks in a text are kept. */
  blocks: readonly LetterBlock[];
  /** Who sends it and why, in small print at its end. */
  footer: readonly string[];
  siteName: string;
};

export type PrintedLetter = { subject: string; html: string; text: string };

/** Both forms hold the same words; addresses are absolute. */
export function printLetter(letter: Letter): PrintedLetter {
  return {
    subject: letter.subject,
    html: rendered(<LetterDocument {...letter} />),
    text: letterText(letter),
  };
}

/** The plain text alone. */
function letterText({ blocks, footer, siteName }: Letter): string {
  const parts = blocks.map(blockText);
  return `${[...parts, `-- \n${[siteName, ...footer].join("\n")}`].join("\n\n")}\n`;
}

function blockText(block: LetterBlock): string {
  switch (block.kind) {
    case "text":
      return block.text;
    case "heading":
      return `■ ${block.text}`;
    case "list":
      return block.items.map((item) => `・${item}`).join("\n");
    case "facts":
      return block.facts.map(([label, value]) => `${label}: ${value}`).join("\n");
    default:
      return `${block.label}:\n${block.href}`;
  }
}

// Mail programs drop style sheets: what little look there is stands on the elements.
const font = "font-family:'Noto Sans JP','Hiragino Sans',Meiryo,'Segoe UI',Tahoma,sans-serif";
const paragraph = "margin:0 0 20px;white-space:pre-line";
const small = "margin:0 0 4px;font-size:13px;color:#666666";
const action =
  "display:inline-block;padding:14px 28px;border-radius:8px;background:#0017c1;color:#ffffff;font-weight:bold;text-decoration:none";

function LetterDocument({ language, subject, blocks, footer, siteName }: Letter) {
  return html`<!doctype html>${(
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{subject}</title>
        </head>
        <body
          style={`margin:0;padding:0;background:#f2f2f2;color:#333333;font-size:16px;line-height:1.7;${font}`}
        >
          <div style="max-width:600px;margin:0 auto;padding:24px 16px">
            <p style="margin:0 0 16px;font-size:18px;font-weight:bold;color:#0017c1">{siteName}</p>
            <div style="padding:32px 24px;border-radius:12px;background:#ffffff">
              <h1 style="margin:0 0 24px;font-size:22px;line-height:1.5;color:#1a1a1a">{subject}</h1>
              {blocks.map((block) => (
                <Block block={block} language={language} />
              ))}
            </div>
            <div style="padding:20px 8px 0">
              {footer.map((line) => (
                <p style={small}>{line}</p>
              ))}
            </div>
          </div>
        </body>
      </html>
    )}`;
}

function Block({ block, language }: { block: LetterBlock; language: Language }) {
  switch (block.kind) {
    case "text":
      return <p style={paragraph}>{block.text}</p>;
    case "heading":
      return <h2 style="margin:28px 0 8px;font-size:18px;color:#1a1a1a">{block.text}</h2>;
    case "list":
      return (
        <ul style="margin:0 0 20px;padding-left:24px">
          {block.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      );
    case "facts":
      return <Facts facts={block.facts} />;
    default:
      return (
        <>
          <p style="margin:8px 0 12px">
            <a href={block.href} style={action}>
              {block.label}
            </a>
          </p>
          <p style={small}>{uiMessages[language].mail.linkFallback}</p>
          <p style={`${small};margin-bottom:20px;word-break:break-all`}>{block.href}</p>
        </>
      );
  }
}

function Facts({ facts }: { facts: readonly (readonly [string, string])[] }) {
  const cell = "padding:8px 12px 8px 0;border-bottom:1px solid #cccccc;text-align:left;vertical-align:top";
  return (
    <table style="width:100%;margin:0 0 20px;border-collapse:collapse">
      {facts.map(([label, value]) => (
        <tr>
          <th scope="row" style={`${cell};width:35%`}>
            {label}
          </th>
          <td style={`${cell};white-space:pre-line`}>{value}</td>
        </tr>
      ))}
    </table>
  );
}
