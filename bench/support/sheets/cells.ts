// Cells as people write them, each with what it means.
import type { CellValue } from "hucre/xlsx";
import type { Language } from "#i18n/languages.ts";
import type { Random } from "../random.ts";

/** What is written, and the canonical text it stands for. */
export type Written = { readonly cell: CellValue; readonly means: string };

type Shorthand = Readonly<Record<string, readonly string[]>>;
type ByLanguage = Readonly<Record<Language, Readonly<Record<string, Shorthand>>>>;

/** Option ids with the words that are written for them. */
const shorthand: ByLanguage = {
  ja: {
    kind: {
      drawing: ["図面", "設計図"],
      recipe: ["配合表", "ﾚｼﾋﾟ"],
      "customer-list": ["顧客名簿", "顧客リスト"],
      cost: ["原価", "ｺｽﾄ"],
    },
    origin: {
      own: ["自社"],
      headquarters: ["本社", "親会社"],
      customer: ["客先", "顧客"],
      joint: ["共同開発"],
    },
    medium: {
      paper: ["紙"],
      file: ["電子データ", "電子ﾌｧｲﾙ"],
      "paper,file": ["紙、電子データ", "紙／ファイル"],
    },
    level: { "top-secret": ["極秘"], secret: ["秘", "㊙", "ﾏﾙ秘"], internal: ["社外秘"], general: ["一般"] },
    marked: { yes: ["○", "有", "済"], no: ["×", "無", "なし"], partly: ["△", "一部"] },
  },
  en: {
    kind: {
      drawing: ["Drawing", "DRAWINGS"],
      recipe: ["Recipe"],
      "customer-list": ["Customer list"],
      cost: ["Cost"],
    },
    origin: { own: ["Own"], headquarters: ["HQ", "Head office"], customer: ["Customer"], joint: ["Joint"] },
    medium: {
      paper: ["Paper"],
      file: ["Electronic", "File"],
      "paper,file": ["Paper, file", "Paper; electronic"],
    },
    level: {
      "top-secret": ["Top secret"],
      secret: ["Secret", "Confidential"],
      internal: ["Internal", "Internal use only"],
      general: ["General", "Public"],
    },
    marked: { yes: ["Yes", "Y"], no: ["No", "N"], partly: ["Partly"] },
  },
  "zh-Hans": {
    kind: { drawing: ["图纸", "设计图"], recipe: ["配方"], "customer-list": ["客户名单"], cost: ["成本"] },
    origin: { own: ["自有", "本公司"], headquarters: ["总部"], customer: ["客户"], joint: ["合作开发"] },
    medium: { paper: ["纸质"], file: ["电子文件", "电子文档"], "paper,file": ["纸质、电子文件"] },
    level: {
      "top-secret": ["绝密"],
      secret: ["机密", "秘密"],
      internal: ["内部"],
      general: ["一般", "公开"],
    },
    marked: { yes: ["有", "是"], no: ["无", "否"], partly: ["部分"] },
  },
  th: {
    kind: { drawing: ["แบบแปลน"], recipe: ["สูตร"], "customer-list": ["รายชื่อลูกค้า"], cost: ["ต้นทุน"] },
    origin: { own: ["บริษัทเอง"], headquarters: ["สำนักงานใหญ่"], customer: ["ลูกค้า"], joint: ["ร่วมพัฒนา"] },
    medium: { paper: ["กระดาษ", "เอกสาร"], file: ["ไฟล์"], "paper,file": ["กระดาษ, ไฟล์"] },
    level: { "top-secret": ["ลับที่สุด"], secret: ["ลับ", "ลับมาก"], internal: ["ใช้ภายใน"], general: ["ทั่วไป"] },
    marked: { yes: ["มี"], no: ["ไม่มี"], partly: ["บางส่วน"] },
  },
  vi: {
    kind: {
      drawing: ["Bản vẽ"],
      recipe: ["Công thức"],
      "customer-list": ["Danh sách khách hàng"],
      cost: ["Giá thành"],
    },
    origin: {
      own: ["Tự có"],
      headquarters: ["Công ty mẹ"],
      customer: ["Khách hàng"],
      joint: ["Cùng phát triển"],
    },
    medium: { paper: ["Giấy", "Bản giấy"], file: ["Tệp", "Bản mềm"], "paper,file": ["Giấy, bản mềm"] },
    level: { "top-secret": ["Tuyệt mật"], secret: ["Mật"], internal: ["Nội bộ"], general: ["Thông thường"] },
    marked: { yes: ["Có"], no: ["Không"], partly: ["Một phần"] },
  },
  id: {
    kind: {
      drawing: ["Gambar teknik"],
      recipe: ["Resep"],
      "customer-list": ["Daftar pelanggan"],
      cost: ["Biaya produksi"],
    },
    origin: {
      own: ["Milik sendiri"],
      headquarters: ["Kantor pusat"],
      customer: ["Pelanggan"],
      joint: ["Bersama"],
    },
    medium: { paper: ["Kertas"], file: ["File elektronik", "Berkas"], "paper,file": ["Kertas, berkas"] },
    level: {
      "top-secret": ["Sangat rahasia"],
      secret: ["Rahasia"],
      internal: ["Internal"],
      general: ["Umum"],
    },
    marked: { yes: ["Ya", "Ada"], no: ["Tidak", "Belum"], partly: ["Sebagian"] },
  },
};

const texts: Readonly<Record<Language, readonly string[]>> = {
  ja: ["設計室の棚", "図面ｻｰﾊﾞｰ", "生産技術課長", "設計担当者", "施錠している", "年に一度見る"],
  en: [
    "Locked cabinet",
    "Drawing server",
    "Head of design",
    "Design staff",
    "Locked",
    "Looked at once a year",
  ],
  "zh-Hans": ["设计室的柜子", "图纸服务器", "技术科长", "设计人员", "已上锁", "每年检查一次"],
  th: ["ตู้ในห้องออกแบบ", "เซิร์ฟเวอร์แบบ", "หัวหน้าแผนก", "ผู้ออกแบบ", "ล็อกไว้", "ดูปีละครั้ง"],
  vi: [
    "Tủ phòng thiết kế",
    "Máy chủ bản vẽ",
    "Trưởng phòng",
    "Nhân viên thiết kế",
    "Có khóa",
    "Xem mỗi năm một lần",
  ],
  id: [
    "Lemari ruang desain",
    "Server gambar",
    "Kepala bagian",
    "Staf desain",
    "Dikunci",
    "Dilihat setahun sekali",
  ],
};

const fullWidth = (text: string) =>
  text.replaceAll(/[0-9/.]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));

const two = (part: number) => String(part).padStart(2, "0");

/** A day, in one of the ways of the language. */
function day(language: Language, random: Random): Written {
  const [year, month, date] = [random.between(2027, 2030), random.between(1, 12), random.between(13, 28)];
  const means = `${year}-${two(month)}-${two(date)}`;
  const plain: CellValue[] = [new Date(`${means}T00:00:00Z`), `${year}/${month}/${date}`, means];
  const era = year - 2018;
  const own: Readonly<Record<Language, readonly string[]>> = {
    ja: [
      `令和${era}年${month}月${date}日`,
      `R${era}.${month}.${date}`,
      fullWidth(`${year}/${month}/${date}`),
      `${year}年${month}月${date}日`,
    ],
    en: [`${date}/${month}/${year}`],
    "zh-Hans": [`${year}年${month}月${date}日`, `${year}.${month}.${date}`],
    th: [`${date}/${month}/${year + 543}`],
    vi: [`${date}/${month}/${year}`, `ngày ${date} tháng ${month} năm ${year}`],
    id: [`${date}-${month}-${year}`],
  };
  return { cell: random.pick([...plain, ...own[language]]), means };
}

function figure(language: Language, random: Random): Written {
  const means = String(random.between(1, 5));
  return {
    cell: random.pick<CellValue>([Number(means), means, language === "ja" ? fullWidth(means) : means]),
    means,
  };
}

/** What stands in a column of the list's, in the language's ways. */
export function writtenCell(
  column: string,
  { language, random }: { language: Language; random: Random },
): Written {
  if (column === "review-on" || column === "secrecy-until") return day(language, random);
  if (column === "loss" || column === "exposure") return figure(language, random);
  const options = shorthand[language][column];
  if (options === undefined) {
    const text = random.pick(texts[language]);
    return { cell: text, means: text.normalize("NFKC") };
  }
  const means = random.pick(Object.keys(options));
  return { cell: random.pick(options[means] ?? []), means };
}
