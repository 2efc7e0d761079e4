// Texts that seem to hold the secret itself and not its name: figures, ratios, formulas, part numbers, keys. Warns, never blocks. Pure.
import type { InventoryColumns } from "#content/inventory-columns.ts";
import { foldWidth } from "#platform/forms/fold-width.ts";
import type { ItemValues } from "../handed-in.ts";
import { hasFormula } from "./chemical-formula.ts";

export const warningKinds = [
  "figure",
  "ratio",
  "formula",
  "part-number",
  "numbers",
  "recipe",
  "key",
] as const;
export type WarningKind = (typeof warningKinds)[number];

export type Warning = { readonly column: string; readonly kind: WarningKind };

/** Contracts, places and own numbers bear numbers by nature: there only keys and figures tell something. */
const numbered = new Set(["code", "origin-party", "given-to", "place", "disposal"]);

/** What of a row's texts should be looked at again; at most one warning of a kind for a column. */
export function warningsOf(values: ItemValues, columns: InventoryColumns): Warning[] {
  return columns.flatMap((column): Warning[] => {
    const text = values[column.id] ?? "";
    if (text === "" || (column.type !== "text" && column.type !== "long-text")) return [];
    return warningsIn(text, numbered.has(column.id)).map((kind) => ({ column: column.id, kind }));
  });
}

/** What one text seems to hold. */
export function warningsIn(text: string, bearsNumbers = false): WarningKind[] {
  const folded = foldWidth(text);
  const found: Readonly<Record<WarningKind, boolean>> = {
    figure: figures.some((figure) => figure.test(folded)),
    ratio: !bearsNumbers && hasRatio(folded),
    formula: !bearsNumbers && (equation.test(folded) || hasFormula(folded)),
    "part-number": !bearsNumbers && hasPartNumber(folded),
    numbers: !bearsNumbers && hasNumberRow(folded),
    recipe: !bearsNumbers && (folded.match(portion) ?? []).length > 1,
    key: keys.some((key) => key.test(folded)),
  };
  return warningKinds.filter((kind) => found[kind]);
}

const number = String.raw`(?<![A-Za-z\d])[-+±]?\d+(?:[.,]\d+)*`;
/** Half of them are letters of Latin script that a word may begin with: nothing may follow those. */
const latinUnit = String.raw`(?:mm|cm|[µμu]m|nm|kg|mg|g|MPa|kPa|Pa|bar|psi|kgf|ppm|ppb|rpm|r/min|k?Hz|m?sec|min|m?[lL]|cc|°C|ºC|kN|N/mm2?|phút|giây|độ C?|derajat|menit|detik)(?![\p{L}\d])`;
const otherUnit = String.raw`(?:℃|℉|°|‰|度C?(?![目々数])|分(?:間|钟)?(?![類割析野の冊け])|秒|回転|ミリ|ミクロン|グラム|キロ|パーセント|毫米|微米|公斤|千克|克|小时|转|องศา|นาที|วินาที|มม\.?|กก\.?|กรัม|เปอร์เซ็นต์)`;
const condition = String.raw`(?:温度|圧力|速度|回転数|配合率|添加量|公差|膜厚|压力|转速|含量|厚度|temperature|pressure|speed|tolerance|dosage|thickness|อุณหภูมิ|ความดัน|ความเร็ว|nhiệt độ|áp suất|tốc độ|dung sai|suhu|tekanan|kecepatan|toleransi)`;
const price = String.raw`(?:単価|原価|仕入値|卸値|値引率?|单价|成本价|unit price|unit cost|discount|ราคาต่อหน่วย|ต้นทุนต่อหน่วย|đơn giá|giá vốn|harga satuan|harga pokok)`;
const says = String.raw`\s*(?:[はをが是为]|is|adalah|là|คือ)?\s*[:=@]?\s*`;

const figures: readonly RegExp[] = [
  new RegExp(`${number}\\s?${latinUnit}`, "u"),
  new RegExp(`${number}\\s?${otherUnit}`, "u"),
  // All of a company (100 %) is no figure of its making.
  /(?<![A-Za-z\d])(?!100\s?%)\d+(?:[.,]\d+)?\s?%/u,
  /±\s?\d/u,
  new RegExp(`${condition}${says}[-+±]?\\d`, "iu"),
  new RegExp(`${price}${says}(?:¥|\\$|฿|Rp\\.?|₫)?\\s?(?!(?:19|20)\\d\\d(?!\\d))\\d`, "iu"),
];

const equation = /(?:^|[\s(、,;：:])[A-Za-zΑ-ω]{1,3}\d?\s*[=≒≈]\s*[-+]?\d/u;

/** 3:1 and 10:3:1, but neither the time of day nor "1:1" nor the year of a standard. */
function hasRatio(text: string): boolean {
  const pairs = text.matchAll(
    /(?<![\d:.])(\d{1,3}(?:\.\d+)?)\s?(:|対|比|∶)\s?(\d{1,3}(?:\.\d+)?)(\s?[:対比∶]\s?\d)?(?![\d.])/gu,
  );
  return [...pairs].some(([, left = "", sign, right = "", more]) => {
    if (more !== undefined) return true;
    const timeOfDay = sign === ":" && /^([01]?\d|2[0-4])$/.test(left) && /^[0-5]\d$/.test(right);
    return left !== right && !timeOfDay;
  });
}

const standard =
  /^(?:ISO|IEC|JIS|IATF|EN|DIN|ASTM|ANSI|GB|TIS|TCVN|SNI|QC|OHSAS|HACCP|NDA|MSA|FY|AS|QS|UL|SA)\b/iu;
const partWord =
  /(?:図番|図面番号|品番|型番|部番|部品番号|型式|图号|料号|零件号|物料编码|part\s?(?:no|number)|drawing\s?(?:no|number)|P\/N|เลขที่แบบ|รหัสชิ้นส่วน|mã (?:số )?(?:chi tiết|bản vẽ|linh kiện)|(?:nomor|no\.?) (?:gambar|part|komponen))[.:#\s]*([A-Z0-9][A-Z0-9_/-]{2,})/giu;
const partCode = /(?<![A-Z0-9-])([A-Z]{1,5}-?\d{3,6})-[A-Z0-9]{1,6}(?![A-Z0-9])/gu;

function hasPartNumber(text: string): boolean {
  const named = [...text.matchAll(partWord)].some(
    ([, code = ""]) => /\d{5}/.test(code) || (/\d{2}/.test(code) && /[A-Z-]/i.test(code)),
  );
  const coded = [...text.matchAll(partCode)].some(
    ([code, head = ""]) => !standard.test(code) && !/(?:19|20)\d\d$/.test(head),
  );
  return named || coded;
}

/** Four figures in a row, years left aside. */
function hasNumberRow(text: string): boolean {
  const rows = text.matchAll(/\d+(?:\.\d+)?(?:\s*[,、;/|\s]\s*\d+(?:\.\d+)?){3,}/gu);
  return [...rows].some(([row]) => row.split(/[,、;/|\s]+/u).some((one) => !/^(?:19|20)\d\d$/.test(one)));
}

const portion = /(?<![第\d])\d+(?:\.\d+)?\s?(?:部(?![門署品屋])|份|phr|parts?\b|ส่วน|phần|bagian)/giu;

const keys: readonly RegExp[] = [
  /(?:パスワード|暗証番号|パスコード|password|passwd|pwd|passcode|密码|口令|รหัสผ่าน|mật khẩu|kata sandi|pin)\s*(?:[:=]|は|is)\s*[!-~]{4,}/iu,
  /https?:\/\/[^\s?#]*[?&#][^\s]*(?:token|key|sig|signature|secret|auth|pwd|password|sv)=[^\s&]{6,}/iu,
  /\w+:\/\/[^\s/@:]+:[^\s/@]+@/u,
  /-----BEGIN [A-Z ]+KEY-----|\b(?:AKIA[A-Z0-9]{12,}|ghp_\w{20,}|eyJ[\w-]{10,}\.[\w-]{10,})/u,
];
